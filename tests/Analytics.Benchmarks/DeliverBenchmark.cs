using System.Globalization;
using Analytics.Pipeline.Domain;
using Analytics.Samples;

namespace Analytics.Benchmarks;

/// <summary>
/// A million rows from a municipality's file to stored records, against <c>psql \copy</c> of the records that came out
/// of it: typed already, valid already, into a table of the same columns and primary key.
/// </summary>
static class DeliverBenchmark
{
    public static async IAsyncEnumerable<Row> RunAsync(int runs)
    {
        await using var sample = await SampleDatabase.OpenAsync(SampleSize.Million);
        await DeliverAsync(sample, _ => Task.CompletedTask); // To warm up.
        var psql = await Psql.FindAsync(sample.Database);
        var typed = Path.Combine(sample.Database.DataDirectory, "typed.txt");
        List<Measured> received = [], taken = [], copied = [];
        for (var run = 0; run < runs; run++)
        {
            var (receive, take) = await DeliverAsync(sample, async partition =>
            {
                if (psql is not null) await psql.RunAsync($"\\copy {partition} to '{typed}'");
            });
            received.Add(receive);
            taken.Add(take);
            if (psql is not null) copied.Add(await CopyAsync(sample, psql, typed));
        }
        var (ours, theirs) = (Measure.Median(taken), copied.Count > 0 ? Measure.Median(copied).Seconds : 0);
        yield return Row.Of("1,000,000 rows recognised, scanned, validated and stored", ours,
            copied.Count > 0 ? $"{Row.Times(ours.Seconds, theirs)} `\\copy`" : "");
        yield return Row.Of("the bytes received before that, safe on disk", Measure.Median(received));
        yield return copied.Count > 0
            ? new Row("`psql \\copy` of the same rows, typed and valid already", Row.Seconds(theirs))
            : new Row("`psql \\copy`: skipped, psql is neither beside the server's binaries nor on the PATH", "");
    }

    /// <param name="beforeItGoes">What to do with the partition; then it goes, and the same file is new again.</param>
    static async Task<(Measured Receive, Measured TakeIn)> DeliverAsync(
        SampleDatabase sample, Func<string, Task> beforeItGoes)
    {
        DeliveryKey key = default!;
        var receive = await Measure.OnceAsync(async () => key = await sample.ReceiveAsync(sample.Files[0]));
        var takeIn = await Measure.OnceAsync(() => sample.TakeInAsync(key));
        var partition = string.Create(CultureInfo.InvariantCulture,
            $"care.allocation_{key.Municipality.ToLowerInvariant()}_{key.Number}");
        await beforeItGoes(partition);
        await sample.ExecuteAsync($"drop table {partition}; update intake.delivery set state = 'withdrawn'");
        await sample.ExecuteAsync("checkpoint"); // So that nobody's run pays for writing out another's pages.
        return (receive, takeIn);
    }

    static async Task<Measured> CopyAsync(SampleDatabase sample, Psql psql, string typed)
    {
        await sample.ExecuteAsync("""
            create table peer (like care.allocation including constraints,
                primary key (municipality, delivery_id, line))
            """);
        var copy = await Measure.OnceAsync(() => psql.RunAsync($"\\copy peer from '{typed}'"));
        await sample.ExecuteAsync("drop table peer");
        await sample.ExecuteAsync("checkpoint");
        return copy;
    }
}
