using System.Net.Mail;
using Analytics.App.Mail;
using Analytics.Pipeline.Store;

namespace Analytics.App.Jobs;

/// <summary>
/// Writes a reminder of each delivery that did not come, once per level, and mails those that can be mailed. The page
/// of deliveries shows what is late, mail or no mail.
/// </summary>
public sealed partial class ReminderJob(Database database, Outbox outbox, ILogger<ReminderJob> log) : IScheduledJob
{
    public Task<string?> RunAsync(CancellationToken ct) =>
        RunAsync(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, Schedule.Clock)), ct);

    public async Task<string?> RunAsync(DateOnly today, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        await Reminders.WriteAsync(connection, await Expectations.CurrentAsync(connection, today), today);
        foreach (var reminder in await Reminders.ToMailAsync(connection))
        {
            if (!outbox.Reaches(reminder.Municipality) || !await Reminders.ClaimAsync(connection, reminder)) continue;
            if (!await MailAsync(reminder, ct)) await Reminders.ReleaseAsync(connection, reminder);
        }
        return null;
    }

    /// <returns>False when it did not go out.</returns>
    async Task<bool> MailAsync(Reminder reminder, CancellationToken ct)
    {
        try
        {
            await outbox.SendAsync(
                reminder.Municipality, CalendarTexts.Subject(reminder), CalendarTexts.Body(reminder), ct);
            return true;
        }
        catch (Exception e) when (e is SmtpException or FormatException or OperationCanceledException)
        {
            LogNotMailed(reminder.Municipality, e.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reminder to {Municipality} could not be mailed: {Reason}")]
    partial void LogNotMailed(string municipality, string reason);
}
