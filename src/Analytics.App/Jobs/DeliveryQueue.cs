using System.Diagnostics.CodeAnalysis;
using Analytics.Pipeline.Domain;

namespace Analytics.App.Jobs;

/// <summary>
/// The bell between a page and the work: which deliveries wait is in the database, this only says that one came in. A
/// ring that nobody hears does no harm.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "It is what people who wait stand in, not a collection.")]
public sealed class DeliveryQueue : IDisposable
{
    readonly SemaphoreSlim bell = new(0);

    /// <summary>Says that a delivery waits.</summary>
    public void Poke()
    {
        if (bell.CurrentCount == 0) bell.Release();
    }

    /// <summary>Until somebody says so, or the time is over; true when somebody did.</summary>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken ct) => bell.WaitAsync(atMost, ct);

    /// <summary>How a delivery is named in the history of jobs: the page of a delivery looks for it there.</summary>
    public static string SubjectOf(DeliveryKey delivery) =>
        string.Create(null, $"{delivery.Municipality}/{delivery.Number}");

    public void Dispose() => bell.Dispose();
}
