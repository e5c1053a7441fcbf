using System.Globalization;
using Analytics.Pipeline.Domain;
using Analytics.Samples;

namespace Analytics.Benchmarks;

/// <summary>
/// How well rows that are wrong are told from rows that are not: the sample region with two in a hundred rows soiled, a
/// new region in each run. It counts; the time is only that of the checks.
/// </summary>
static class DirtyBenchmark
{
    public static async IAsyncEnumerable<Row> RunAsync(int runs)
    {
        await using var sample = await SampleDatabase.OpenAsync(SampleSize.Small);
        for (var seed = 1; seed <= runs; seed++)
        {
            var directory = Path.Combine(sample.Database.DataDirectory, $"dirty{seed}");
            foreach (var file in DirtyRegion.Write(directory, seed, SampleSize.Region))
            {
                DirtyScore score = default;
                var measured = await Measure.OnceAsync(async () =>
                {
                    await using var content = File.OpenRead(file.Path);
                    score = DirtyScore.Of(file, await sample.Flow.CheckAsync(content, Path.GetFileName(file.Path),
                        ExtractKind.Allocations, file.Municipality, CancellationToken.None));
                });
                yield return Row.Of(What(file, seed, score), measured, Compared(score));
            }
            Directory.Delete(directory, recursive: true);
        }
    }

    static string What(DirtyFile file, int seed, DirtyScore score) => string.Create(CultureInfo.InvariantCulture,
        $"{file.Municipality}, seed {seed}: {score.Faulty:N0} of {file.Clean + score.Faulty:N0} rows wrong");

    static string Compared(DirtyScore score) => string.Create(CultureInfo.InvariantCulture,
        $"recall {score.Recall:F4}, precision {score.Precision:F4}, ")
        + (score.MissedRows == 0 && score.MissedCents == 0 ? "all clean rows stored, to the cent"
        : string.Create(CultureInfo.InvariantCulture,
            $"{score.MissedRows} clean rows and {score.MissedCents} cents off"));
}
