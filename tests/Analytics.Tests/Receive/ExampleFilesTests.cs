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

    [Fact]
    public void Claims()
    {
        var report = Report("GM1674-declaraties.csv", ClaimCheck.Open);

        Assert.Equal((Verdict.Accepted, "2024", 1), (report.Verdict, report.Period, report.HeaderLines));
    }
}
