using System.Collections.Frozen;
using System.Text.Json;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;

namespace Analytics.Tests.Receive;

/// <summary>The nine ways of writing of the sample region, against what their generator planted.</summary>
public class SampleFilesTests
{
    const string Truth = "data-samples/waarheid.json";

    [RealFileFact(Truth)]
    public void Every_sample_is_read_as_it_was_written()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(RealFileFact.PathOf(Truth)));
        foreach (var file in truth.RootElement.GetProperty("files").EnumerateArray())
        {
            var report = Check(file.GetProperty("file").GetString()!, file.GetProperty("municipality").GetString()!);

            int Number(string name) => file.GetProperty(name).GetInt32();
            Assert.Equal(Number("physicalLines"), report.Lines);
            Assert.Equal(Number("titleLines") + Number("totalLines") + 1, report.HeaderLines);
            Assert.Equal(Number("blankLines"), report.Blank);
            Assert.Equal(Number("validRows"), report.Stored);
            Assert.Equal(file.GetProperty("amountCents").GetInt64(), report.AmountInCents);
            Assert.Equal(file.GetProperty("faultyAmountCents").GetInt64(), report.AmountQuarantinedCents);
            Assert.Equal(file.GetProperty("faultyRows").EnumerateArray().Select(row =>
                row.GetProperty("line").GetInt32()),
                report.Findings.Where(finding => finding.Level == Severity.Error).Select(finding =>
                    finding.Line).Distinct());
            // A file that was corrected later has allocations that were not ended yet beside those that follow them.
            var corrected = File.Exists(RealFileFact.PathOf("data-samples/"
                + file.GetProperty("file").GetString()!.Replace(".csv", "-correctie.csv", StringComparison.Ordinal)));
            Assert.DoesNotContain(report.Findings, finding => finding.Level == Severity.Warning
                && !(corrected && finding.Rule == "T604"));
        }
    }

    static IntakeReport Check(string file, string municipality)
    {
        using var content = File.OpenRead(RealFileFact.PathOf("data-samples/" + file));
        var check = AllocationCheck.Open(content, file, ContextOf(municipality));
        Assert.Equal(check.Records().Count(), check.Report.Stored);
        return check.Report;
    }

    /// <summary>What the shipped reference tables say about a municipality.</summary>
    internal static IntakeContext ContextOf(string municipality)
    {
        var areas = Table("gebieden").Select(row => row[0]).ToFrozenSet();
        var lists = Table("codelijsten").GroupBy(row => row[0], row => row[1]).ToFrozenDictionary(list => list.Key,
            list => list.ToFrozenSet());
        return new IntakeContext(municipality, MunicipalityProfiles.For(municipality), areas, lists,
            (product, category) => product is null && category is null ? null : CareForm.Outpatient, new byte[32],
                new(2025, 2, 1));
    }

    static IEnumerable<string[]> Table(string name) =>
        File.ReadLines(RealFileFact.PathOf($"src/Analytics.Pipeline/Store/Reference/{name}.csv"))
            .Skip(1).Select(line => line.Split(';'));
}
