namespace Analytics.App.Jobs;

/// <summary>Work that is started by a clock or by <see cref="JobEngine.TriggerAsync"/>.</summary>
/// <remarks>
/// It takes no argument: what there is to do is in the database. So a run that is lost, repeated or doubled does no
/// harm.
/// </remarks>
public interface IScheduledJob
{
    /// <returns>The name of the job that has to follow at once; null for none.</returns>
    Task<string?> RunAsync(CancellationToken ct);
}

/// <summary>A job and its clock.</summary>
/// <param name="Class">An <see cref="IScheduledJob"/>.</param>
/// <param name="Cron">Second, minute, hour, day of month, month, day of week; the time of Europe/Amsterdam.</param>
/// <param name="Dutch">What it does, for the page of jobs.</param>
/// <param name="Lanes">So many may run at once, of all workers together; they divide the work themselves.</param>
public sealed record ScheduledJob(string Name, Type Class, string Cron, string Dutch, int Lanes = 1);

/// <summary>Every job. To add one: a class in this folder and a line here.</summary>
public static class Schedule
{
    public const string Deliveries = "deliveries", Region = "region", CleanUp = "clean-up",
        DropFolder = "drop-folder", Reminders = "reminders";

    public static IReadOnlyList<ScheduledJob> All { get; } =
    [
        new(Deliveries, typeof(DeliveryJob), "0 0/5 * * * ?", "Verwerkt wachtende leveringen.", Lanes: 4),
        new(DropFolder, typeof(DropFolderJob), "0/30 * * * * ?", "Levert aan wat in de map van een gemeente ligt."),
        new(Region, typeof(RegionJob), "0 30 2 * * ?", "Herberekent cijfers, trends en zorgpaden, en geeft ze vrij."),
        new(Reminders, typeof(ReminderJob), "0 0 7 * * ?", "Herinnert aan leveringen die te laat zijn."),
        new(CleanUp, typeof(CleanUpJob), "0 20 * * * ?", "Ruimt op wat niet meer nodig is."),
    ];

    /// <summary>The clock of all jobs: right at both changes of the clock, see the tests.</summary>
    public static TimeZoneInfo Clock { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
}
