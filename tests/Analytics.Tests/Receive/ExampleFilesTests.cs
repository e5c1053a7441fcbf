using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive;

/// <summary>The example of every other kind of extract, as data-samples/README.md shows it, is taken in as it stands.</summary>
public class ExampleFilesTests
{
    static readonly IntakeContext roosendaal = Context with { Municipality = "GM1674" };

    static FileStream Open(string file) => File.OpenRead(RealFileFact.PathOf($"data-samples/voorbeelden/{file}"));

    static IntakeReport Report<T>(
        string file, Func<Stream, string, IntakeContext, RecordCheck<T>> open, IntakeContext? context = null) where T : class
    {
        using var content = Open(file);
        var check = open(content, file, context ?? roosendaal);
        Assert.NotEmpty(check.Records().ToList());
        return check.Report;
    }

    [Fact]
    public void Population()
    {
        var context = roosendaal with { Areas = [.. roosendaal.Areas, "WK167400", "WK167401", "BU16740000", "BU16740001"] };
        var report = Report("GM1674-bevolking.csv", PopulationCheck.Open, context);

        Assert.Equal((Verdict.Accepted, "2023-2024", 20), (report.Verdict, report.Period, report.Stored));
    }

    [Theory]
    [InlineData("GM1674-wijkcijfers-kerncijfers.csv", "2023", 4)]
    [InlineData("GM1674-wijkcijfers-jeugdzorg.csv", "2023 jeugdzorg", 4)]
    public void Figures_of_districts(string file, string period, int stored)
    {
        var report = Report(file, AreaFigureCheck.Open, roosendaal with { Year = 2023 });

        Assert.Equal((Verdict.Accepted, period, stored), (report.Verdict, report.Period, report.Stored));
    }

    [Fact]
    public void Claims()
    {
        var report = Report("GM1674-declaraties.csv", ClaimCheck.Open);

        Assert.Equal((Verdict.Accepted, "2024", 1), (report.Verdict, report.Period, report.HeaderLines));
    }
}
