using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Validate;

public class PopulationCheckTests
{
    static (List<PopulationBand> Bands, IntakeReport Report) Read(string csv, IntakeContext? context = null)
    {
        var check = PopulationCheck.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "bevolking.csv", context ?? Context);
        var bands = check.Records().ToList();
        return (bands, check.Report);
    }

    [Theory]
    [InlineData("V001", "WK074800;2024;15;23;0", false), InlineData("V001", "WK074800;2024;15;23;", true)]
    [InlineData("V001", ";2024;15;23;5", true), InlineData("V002", "JZ-WBW;2024;15;23;5", true)]
    [InlineData("V002", "wk074800;2024;15;23;5", false), InlineData("V002", "WK0748;2024;15;23;5", true)]
    [InlineData("V003", "WK074800;1995;15;23;5", false), InlineData("V003", "WK074800;1994;15;23;5", true)]
    [InlineData("V003", "WK074800;24;15;23;5", true), InlineData("V004", "WK074800;2024;15 jaar;23;5", true)]
    [InlineData("V004", "WK074800;2024;130;131;5", false), InlineData("V004", "WK074800;2024;131;132;5", true)]
    [InlineData("V005", "WK074800;2024;15;16;5", false), InlineData("V005", "WK074800;2024;15;15;5", true)]
    [InlineData("V006", "WK074800;2024;15;23;1,5", true), InlineData("V006", "WK074800;2024;15;23;-1", true)]
    [InlineData("V007", "WK074800;2024;15;23;5", false), InlineData("V007", "WK074800;2024;14;23;5", true)]
    [InlineData("V007", "WK074800;2023;0;23;5", false), InlineData("V007", "WK074801;2024;0;23;5", false)]
    [InlineData("V008", "GM0748;2024;15;23;5", false), InlineData("V008", "GM1674;2024;15;23;5", true)]
    [InlineData("V009", "WK074801;2024;15;23;5", false), InlineData("V009", "WK074899;2024;15;23;5", true)]
    [InlineData("V010", "WK074800;2024;15;23;5", false), InlineData("V010", "WK074800;2024;15;25;5", true)]
    [InlineData("V010", "WK074800;2024;23;65;5", false), InlineData("V011", "WK074801;2024;0;23;5", false)]
    [InlineData("V011", "WK074801;2024;0;22;5", true), InlineData("V011", "WK074801;2024;0;100;5", false)]
    public void Judges(string rule, string row, bool isWrong)
    {
        var (_, report) = Read($"""
            Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal
            WK074800;2024;0;15;1370
            {row}
            """);

        Assert.Equal(isWrong, report.Findings.Any(finding => finding.Rule == rule && finding.Line == 3));
    }

    [Fact]
    public void Reads_bands_and_ignores_and_names_other_columns()
    {
        var (bands, report) = Read("""
            Gebiedsnaam,Gebiedscode,Peiljaar,Leeftijd vanaf,Leeftijd tot,Aantal inwoners
            Oude stad,WK074800,2023,0,4,300
            Oude stad,WK074800,2023,4,23,900

            Oude stad,WK074800,2024,0,23,1210
            """);

        Assert.Equal(new PopulationBand(2, "WK074800", 2023, 0, 4, 300), bands[0]);
        Assert.Equal((Verdict.Accepted, 3, 1, 1), (report.Verdict, report.Stored, report.HeaderLines, report.Blank));
        Assert.Equal(("GM0748", "2023-2024", new DateOnly(2024, 1, 1)),
            (report.Municipality, report.Period, report.ReferenceDate));
        Assert.Contains("Niet gebruikte kolommen: Gebiedsnaam", report.Recognised);
    }

    [Fact]
    public void Ages_that_are_included_are_not_read_as_ages_that_are_not() => Assert.Equal(Verdict.Refused, Read("""
        Code;Jaar;LeeftijdVan;LeeftijdTotEnMet;Aantal
        WK074800;2024;0;14;1370
        """).Report.Verdict);

    [Fact]
    public void Names_no_municipality_when_there_are_several() => Assert.Null(Read("""
        Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal
        GM0748;2024;0;23;16000
        GM1674;2024;0;23;18000
        """, Context with { Municipality = null }).Report.Municipality);
}
