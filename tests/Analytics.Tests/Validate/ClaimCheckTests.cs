using System.Text;
using System.Text.RegularExpressions;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Validate;

public class ClaimCheckTests
{
    const string Heading = "Gemeentecode;Toewijzingnummer;ClientPseudoniem;Productcategorie;Productcode;Aanbiedercode;"
        + "Maand;Volume;Eenheid;Bedrag;DC;Leveringsperiode";
    const string Right = "GM0748;1001;a1b2c3d4e5f6;45;45A01;12345678;2024-03;120;01;111,00;D;";

    static readonly IntakeContext knowing = Context with { Allocations = new AllocationNumbers([1001, 1002]) };

    static (List<Claim> Claims, IntakeReport Report) Read(string csv, IntakeContext? context = null)
    {
        var check = ClaimCheck.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "declaraties.csv", context ?? knowing);
        var claims = check.Records().ToList();
        return (claims, check.Report);
    }

    /// <summary>A code with right (+) and wrong (-) lines, as changes to a right row.</summary>
    public static TheoryData<string, string, bool> Lines
    {
        get
        {
            const string table = """
                D001 | + Volume= | - Toewijzingnummer= | - Maand= | - Bedrag= | - Gemeentecode=
                D002 | + Toewijzingnummer=1002 | - Toewijzingnummer=12A | - Toewijzingnummer=1000000000
                D003 | - Toewijzingnummer=1,23E+08 | - Bedrag=1,23E+05 | + Productcode=1E5
                D004 | + Gemeentecode=0748 | - Gemeentecode=748 | - Eenheid=1 | + Eenheid=01
                D005 | - Bedrag=#N/B | - Productcode=#N/B | + Volume=
                D010 | + Maand=maart 2024 | - Maand=2024-13 | - Maand=voorjaar | + Maand=202403
                D011 | + Maand=2015-01 | - Maand=2014-12
                D012 | + Maand=2025-01 | - Maand=2025-02
                D013 | + Maand=31-03-2024 | - Maand=15-03-2024
                D014 | + Maand=01-03-2024 | - Maand=45352
                D101 | + Gemeentecode=GM0748 | - Gemeentecode=Bergen op Zoom
                D105 | + Gemeentecode=748 | - Gemeentecode=GM1674 | + Gemeentecode=onzin
                D201 | + Productcategorie= | - Productcategorie=56
                D203 | + Eenheid=04 | - Eenheid=15 | - Eenheid=uren in totaal
                D207 | + Productcode=50H1A | - Productcode=Begeleiding Jeugd | - Aanbiedercode==A1
                D209 | + DC=credit | + DC= | - DC=X
                D402 | + Toewijzingnummer=1002 | - Toewijzingnummer=1003
                D501 | + Bedrag=€ 1.250,50 | - Bedrag=veel
                D502 | + Bedrag=-10,00,DC= | - Bedrag=-10,00 | - Bedrag=-10,00,DC=C
                D503 | + Volume=0 | - Volume=10,5
                """;
            var lines = new TheoryData<string, string, bool>();
            foreach (var row in table.Split('\n'))
            {
                var cells = row.Split(" | ");
                foreach (var line in cells.Skip(1)) lines.Add(cells[0], line[2..], line[0] == '-');
            }
            return lines;
        }
    }

    [Theory, MemberData(nameof(Lines))]
    public void Finds_what_is_wrong_and_nothing_else(string rule, string changes, bool isWrong)
    {
        // A right row above it, so that the columns are recognised as usual.
        var (_, report) = Read($"{Heading}\n{With("Toewijzingnummer=1002,Maand=01-02-2024")}\n{With(changes)}\n");

        Assert.Equal(isWrong, report.Findings.Any(finding => finding.Rule == rule && finding.Line == 3));
        Assert.DoesNotContain(report.Findings, finding => finding.Line == 2);
    }

    [Fact]
    public void Has_lines_for_every_rule() => Assert.Equal(
        Rules.OfClaims.Select(rule => rule.Code).Except(["D401"]).Order(),
        Lines.Select(line => (string)line[0]).Distinct().Order());

    [Fact]
    public void Claims_of_one_allocation_and_month_add_up_and_a_credit_turns_the_sign()
    {
        var (claims, report) = Read("""
            gemeente;toewijzingsnummer;jaarmaand;aantal;eenheid;bedrag (eurocent);D/C
            0748;1001;202403;120;01;11100;D
            0748;1001;202403;60;01;5550;D

            0748;1001;202403;60;01;5550;C
            0748;1002;202402;;;200;
            """);

        Assert.Empty(report.Findings);
        Assert.Equal([11100, 5550, -5550, 200], claims.Select(claim => claim.AmountCents));
        Assert.Equal([120, 60, -60, null], claims.Select(claim => claim.Volume));
        Assert.Equal(new DateOnly(2024, 3, 1), claims[0].Month);
        Assert.Equal((11300, 11300, 0), (report.AmountInCents, report.AmountStoredCents, report.AmountQuarantinedCents));
        Assert.Equal((6, 1, 4, 0, 1), (report.Lines, report.HeaderLines, report.Stored, report.Quarantined, report.Blank));
        Assert.Equal(("GM0748", "doorlopend", new DateOnly(2024, 3, 31)),
            (report.Municipality, report.Period, report.ReferenceDate));
    }

    [Fact]
    public void The_same_row_twice_is_put_apart_with_its_amount()
    {
        var (claims, report) = Read($"{Heading}\n{Right}\n{With("Volume=60")}\n{Right}\n");

        Assert.Equal(["D401:4"], Findings(report));
        Assert.Equal((2, 22200, 11100), (claims.Count, report.AmountStoredCents, report.AmountQuarantinedCents));
    }

    [Fact]
    public void A_claim_without_allocation_is_stored_and_told_apart()
    {
        var (claims, report) = Read($"{Heading}\n{Right}\n{With("Toewijzingnummer=7")}\n{With("Toewijzingnummer=8,DC=C")}\n");

        Assert.Equal(["D402:3", "D402:4"], Findings(report));
        Assert.Equal((3, 2, 0), (claims.Count, report.WithoutAllocation, report.WithoutAllocationCents));
        Assert.Contains(report.Recognised, line => line.StartsWith("Zonder toewijzing: 2 regels", StringComparison.Ordinal));
        Assert.Equal(Verdict.AcceptedWithRemarks, report.Verdict);
    }

    [Fact]
    public void Says_nothing_of_allocations_when_it_is_not_known_who_delivers()
    {
        var (_, report) = Read($"{Heading}\n{With("Toewijzingnummer=7")}\n", Context with { Municipality = null });

        Assert.Empty(report.Findings);
        Assert.Contains(report.Recognised, line => line.StartsWith("Of de toewijzingen bekend zijn", StringComparison.Ordinal));
    }

    [Fact]
    public void One_row_of_another_municipality_refuses_the_whole_file()
    {
        var (_, report) = Read($"{Heading}\n{Right}\n{With("Gemeentecode=GM1674")}\n");

        Assert.Equal((Verdict.Refused, 0), (report.Verdict, report.Stored));
        Assert.Equal(["D105:3"], Findings(report));
        Assert.DoesNotContain("GM1674", report.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_is_that_of_the_rows_when_all_say_the_same()
    {
        var (_, report) = Read($"{Heading}\n{With("Leveringsperiode=2024K1")}\n{With("Leveringsperiode=2024K1,Volume=1")}\n");

        Assert.Equal("2024K1", report.Period);
        Assert.DoesNotContain(report.Recognised, line => line.StartsWith("Geen leveringsperiode", StringComparison.Ordinal));
    }

    /// <summary>"A=1,B=2,5" is A: 1 and B: 2,5: a comma only separates when a column's name follows.</summary>
    static string With(string changes)
    {
        var (cells, names) = (Right.Split(';'), Heading.Split(';'));
        foreach (var change in Regex.Split(changes, ",(?=[A-Z][A-Za-z]+=)"))
        {
            var parts = change.Split('=', 2);
            cells[Array.IndexOf(names, parts[0])] = parts[1];
        }
        return string.Join(';', cells);
    }
}
