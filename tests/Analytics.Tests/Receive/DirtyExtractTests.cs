using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using Analytics.Samples;

namespace Analytics.Tests.Receive;

/// <summary>Two in a hundred rows wrong, in nineteen ways and nine ways of writing.</summary>
public sealed class DirtyExtractTests : IDisposable
{
    readonly string directory = Directory.CreateTempSubdirectory("dirty").FullName;

    public void Dispose() => Directory.Delete(directory, true);

    [Theory]
    [InlineData(1), InlineData(2)]
    public void What_is_wrong_is_set_apart_and_all_else_stored_to_the_cent(int seed)
    {
        var kinds = new HashSet<string>();
        foreach (var file in DirtyRegion.Write(directory, seed, SampleSize.Small))
        {
            using var content = File.OpenRead(file.Path);
            var check = AllocationCheck.Open(content, Path.GetFileName(file.Path),
                SampleFilesTests.ContextOf(file.Municipality));
            var records = check.Records().Count();
            var score = DirtyScore.Of(file, check.Report);

            Assert.NotEqual(Verdict.Refused, check.Report.Verdict);
            Assert.Equal((score.Faulty, score.Faulty), (score.Found, score.Apart));
            Assert.Equal((0, 0L, file.Clean), (score.MissedRows, score.MissedCents, records));
            Assert.All(file.Faulty.Where(row => row.Rule.Length == 4), row => Assert.Contains(check.Report.Findings,
                finding => finding.Line == row.Line && finding.Rule == row.Rule && finding.Level == Severity.Error));
            kinds.UnionWith(file.Faulty.Select(row => row.Rule).Where(rule => rule.Length == 4));
        }
        Assert.Equal(18, kinds.Count); // Two of the nineteen kinds break the same rule.
    }
}
