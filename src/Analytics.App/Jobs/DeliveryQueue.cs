using Analytics.Pipeline.Domain;

namespace Analytics.App.Jobs;

/// <summary>
/// The bell between a page and the work: which deliveries wait is in the database, this only says that one came in. A
/// ring that nobody hears does no harm: the clock comes round.
/// </summary>
public sealed partial class DeliveryQueue(JobEngine engine, ILogger<DeliveryQueue> log)
{
    /// <summary>Says that a delivery waits, without waiting for the answer.</summary>
    public void Poke() => _ = PokeAsync();

    /// <summary>How a delivery is named in the history of jobs: the page of a delivery looks for it there.</summary>
    public static string SubjectOf(DeliveryKey delivery) =>
        string.Create(null, $"{delivery.Municipality}/{delivery.Number}");

    async Task PokeAsync()
    {
        try
        {
            await engine.TriggerAsync(Schedule.Deliveries);
        }
        catch (Exception e)
        {
            LogNotHeard(e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "The job could not be started; it has to wait for its clock: {Kind}")]
    partial void LogNotHeard(string kind);
}
