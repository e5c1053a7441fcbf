using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Validate;

public class AllocationCheckTests
{
    [Fact]
    public void Reads_a_row_into_a_record()
    {
        var (records, report) = Check(Extract(Right));

        Assert.Empty(Findings(report));
        Assert.Equal(Verdict.Accepted, report.Verdict);
        var record = Assert.Single(records);
        Assert.Equal((2, 1001L, (short)2012), (record.Line, record.Number, record.BirthYear));
        Assert.Equal(("BU07480001", "45", "45A01", CareForm.Outpatient), (record.Neighbourhood, record.Category,
            record.Product, record.Form));
        Assert.Equal(new Period(new(2024, 1, 1), new(2025, 1, 1)), record.Validity);
        Assert.Equal((10, 9250L, 92500L), (record.Volume, record.TariffCents, record.DeclaredCents));
    }

    [Fact]
    public void Accounts_for_every_line_and_every_cent()
    {
        var (records, report) = Check("""
            Overzicht toewijzingen
            Afgedrukt op 2-1-2025

            Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Toewijzingnummer;Productcategorie;Aanbiedercode;Ingangsdatum;Einddatum;Bedrag
            GM0748;BU07480001;aa;2012;1;45;A;01-01-2024;;100,00
            GM0748;BU07480001;bb;2012;2;45;A;01-02-2024;31-01-2024;50,25

            GM0748;BU07480001;cc;2012;3;45;A;01-03-2024;;1.000,10
            ;;;;;;;;;
            Totaal;;;;;;;;;1.150,35
            """);

        Assert.Equal([1, 3], records.Select(record => (int)record.Number));
        Assert.Equal(["T012:6"], Findings(report));
        Assert.Equal((10, 4, 2, 3, 1), (report.Lines, report.HeaderLines, report.Stored, report.Blank,
            report.Quarantined));
        Assert.Equal((115_035L, 110_010L, 5_025L), (report.AmountInCents, report.AmountStoredCents,
            report.AmountQuarantinedCents));
        Assert.Equal(new DateOnly(2024, 3, 1), report.ReferenceDate);
    }
}
