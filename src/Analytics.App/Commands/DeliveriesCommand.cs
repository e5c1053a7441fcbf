using System.CommandLine;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.App.Commands;

/// <summary><c>deliveries</c>, <c>approve</c> and <c>withdraw</c>: what the pages of deliveries do, for a
/// script.</summary>
static class DeliveriesCommand
{
    /// <summary>Who did it, for the audit trail.</summary>
    const string Actor = "command line";

    static readonly Argument<string> municipality = new("GM") { Description = "The gemeente, such as GM1674." };
    static readonly Argument<long> number = new("NUMBER") { Description = "The number of the delivery." };

    public static IEnumerable<Command> Create() => [List(), Approve(), Withdraw()];

    static Command List()
    {
        var of = new Option<string?>("--municipality") { Description = "Only of this gemeente, such as GM1674." };
        var limit = new Option<int>("--limit") { Description = "So many, newest first.", DefaultValueFactory = _ => 50 };
        return CommandLine.Verb("deliveries", "Lists what was delivered and where it stands, newest first.",
            async (invocation, ct) =>
            {
                var code = invocation.Get(of) is { } given ? Invocation.Municipality(given) : null;
                await using var database = await invocation.OpenAsync(ct);
                await using var connection = await database.Owner.OpenConnectionAsync(ct);
                var rows = await Deliveries.ListAsync(connection, code, Math.Max(1, invocation.Get(limit)));
                invocation.Answer(rows.Select(Document), string.Join('\n', rows.Select(Words)));
                return ExitCode.Done;
            }, of, limit);
    }

    static Command Approve() => CommandLine.Verb("approve", "Lets a checked delivery count.", async (invocation, ct) =>
    {
        var key = Key(invocation);
        await using var database = await invocation.OpenAsync(ct);
        var done = await new Flow(database).ApproveAsync(key, Actor, ct);
        invocation.Answer(new { municipality = key.Municipality, delivery = key.Number, approved = done }, done
            ? $"Levering {key.Number} telt mee."
            : $"Levering {key.Number} wacht niet op goedkeuring; er verandert niets.");
        return done ? ExitCode.Done : ExitCode.Found;
    }, municipality, number);

    static Command Withdraw()
    {
        var reason = new Option<string>("--reason")
        {
            Description = string.Join(", ", WithdrawalReasons.All.Select(one => one.Key())) + ".", Required = true,
        };
        var restore = new Option<bool>("--restore") { Description = "Let what it had replaced count again." };
        return CommandLine.Verb("withdraw", "Takes a delivery back: it no longer counts, its rows are deleted.",
            async (invocation, ct) =>
            {
                var key = Key(invocation);
                var why = WithdrawalReasons.Parse(invocation.Get(reason)) ?? throw new WrongUseException(
                    "The reason is one of: " + string.Join(", ", WithdrawalReasons.All.Select(one => one.Key())) + ".");
                await using var database = await invocation.OpenAsync(ct);
                var outcome = await new Flow(database).WithdrawAsync(key, why, invocation.Get(restore), Actor, ct);
                invocation.Answer(new
                {
                    municipality = key.Municipality, delivery = key.Number, changed = outcome.Changed,
                    state = outcome.State.Key(), restored = outcome.Restored,
                }, Words(key, outcome));
                return outcome.Changed ? ExitCode.Done : ExitCode.Found;
            }, municipality, number, reason, restore);
    }

    static DeliveryKey Key(Invocation invocation) =>
        new(Invocation.Municipality(invocation.Get(municipality)!), invocation.Get(number));

    static string Words(DeliveryKey key, WithdrawalOutcome outcome) => outcome switch
    {
        { Changed: false } => $"Levering {key.Number}: {DeliveryTexts.State(outcome.State.Key())}; er verandert niets.",
        { Restored: { } restored } => $"Levering {key.Number} telt niet meer mee; levering {restored} weer wel.",
        _ => $"Levering {key.Number} telt niet mee.",
    };

    static object Document(DeliveryRow row) => new
    {
        municipality = row.Municipality, delivery = row.DeliveryId, kind = row.Kind, file = row.FileName,
        state = row.State, receivedAt = row.ReceivedAt, period = row.Period, sentence = row.Sentence, lines = row.Lines,
        stored = row.Stored, quarantined = row.Quarantined, amountCents = row.StoredCents,
    };

    static string Words(DeliveryRow row) =>
        $"{row.Municipality} {row.DeliveryId} {row.Kind} {row.FileName}: {DeliveryTexts.State(row.State)}";
}
