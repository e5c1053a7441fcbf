using System.CommandLine;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.App.Commands;

/// <summary><c>expect</c>: what a gemeente delivers by when, for the calendar and its reminders.</summary>
static class ExpectCommand
{
    const int UsualDays = 30, MostDays = 366;

    public static Command Create()
    {
        var municipality = new Argument<string>("GM") { Description = "The gemeente, such as GM1674." };
        var kind = new Option<string>("--kind")
        {
            Description = string.Join(", ", DeliveryWords.KindKeys) + ".", DefaultValueFactory = _ => "toewijzingen",
        };
        var every = new Option<string>("--every") { Description = "maand, kwartaal, jaar or nooit.", Required = true };
        var within = new Option<int>("--within")
        {
            Description = "Days after the last day of the period.", DefaultValueFactory = _ => UsualDays,
        };
        return CommandLine.Verb("expect", "Sets what a gemeente delivers by when.", async (invocation, ct) =>
        {
            var expectation = new DeliveryExpectation(Invocation.Municipality(invocation.Get(municipality)!),
                Invocation.Kind(invocation.Get(kind)), Every(invocation.Get(every)), Within(invocation.Get(within)),
                DateOnly.FromDateTime(DateTime.UtcNow));
            await using var database = await invocation.OpenAsync(ct);
            await using var connection = await database.Owner.OpenConnectionAsync(ct);
            await Expectations.SetAsync(connection, expectation, "command line", ct);
            invocation.Answer(new
            {
                municipality = expectation.Municipality, kind = expectation.Kind.Key(),
                frequency = expectation.Rhythm.Key(), dueDays = expectation.DueDays, since = expectation.Since,
            }, $"{expectation.Municipality} {expectation.Kind.Key()}: {expectation.Rhythm.Key()}.");
            return ExitCode.Done;
        }, municipality, kind, every, within);
    }

    static DeliveryRhythm Every(string? text) => DeliveryCalendar.ParseRhythm(text)
        ?? throw new WrongUseException("--every is one of: maand, kwartaal, jaar, nooit.");

    static int Within(int days) => days is >= 1 and <= MostDays
        ? days
        : throw new WrongUseException("--within is a number of days from 1 to 366.");
}
