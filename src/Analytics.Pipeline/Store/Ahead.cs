using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Analytics.Pipeline.Store;

/// <summary>Making things and working on them at the same time: rows are read while earlier ones are stored.</summary>
static class Ahead
{
    const int BatchSize = 1024, MostBatches = 8;

    /// <summary>
    /// The items in batches, made on a thread of their own at most a few batches ahead. What goes wrong in making them
    /// is thrown here; who stops early has stopped the making too.
    /// </summary>
    public static async IAsyncEnumerable<T[]> Of<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken ct)
    {
        var batches = Channel.CreateBounded<T[]>(MostBatches);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var making = Task.Run(() => MakeAsync(items, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(ct)) yield return batch;
        }
        finally
        {
            await stop.CancelAsync();
            await making;
        }
    }

    static async Task MakeAsync<T>(IEnumerable<T> items, ChannelWriter<T[]> batches, CancellationToken ct)
    {
        try
        {
            foreach (var batch in items.Chunk(BatchSize)) await batches.WriteAsync(batch, ct);
            batches.Complete();
        }
        catch (Exception e)
        {
            batches.Complete(e);
        }
    }
}
