using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>A reminder of a delivery that did not come.</summary>
/// <param name="Level">1 after its last day, 2 after two weeks, 3 after thirty days.</param>
public sealed record Reminder(string Municipality, string Kind, string Period, int Level, DateOnly Due);

/// <summary>Reminders, each written once and mailed at most once.</summary>
public static class Reminders
{
    const string WriteSql = """
        insert into intake.reminder (municipality, kind, period, level, due)
        values (@municipality, @kind, @period, @level, @due)
        on conflict do nothing
        """;

    const string ToMailSql = """
        select   municipality, kind, period, level::integer, due
        from     intake.reminder
        where    mailed_at is null
        order by municipality, kind, period, level
        """;

    const string ClaimSql = """
        update intake.reminder
        set    mailed_at = now()
        where  municipality = @municipality and kind = @kind and period = @period and level = @level
          and  mailed_at is null
        """;

    const string ReleaseSql = """
        update intake.reminder
        set    mailed_at = null
        where  municipality = @municipality and kind = @kind and period = @period and level = @level
        """;

    /// <summary>How far a missing delivery has come; 0 when it is not missing.</summary>
    public static int Level(ExpectedDelivery expected, DateOnly today) =>
        expected.Status != ExpectedStatus.Missing ? 0
            : expected.DaysLate(today) switch { > 30 => 3, > 14 => 2, _ => 1 };

    /// <summary>Only of the level that is reached: after a pause nobody gets three at once.</summary>
    /// <returns>How many were written.</returns>
    public static async Task<int> WriteAsync(
        NpgsqlConnection connection, IEnumerable<ExpectedDelivery> expected, DateOnly today)
    {
        var written = 0;
        foreach (var one in expected.Where(one => Level(one, today) > 0))
            written += await connection.ExecuteAsync(WriteSql, new
            {
                one.Expectation.Municipality, kind = one.Expectation.Kind.Key(), one.Period,
                level = Level(one, today), one.Due,
            });
        return written;
    }

    /// <summary>Those that were not mailed.</summary>
    public static async Task<IReadOnlyList<Reminder>> ToMailAsync(NpgsqlConnection connection) =>
        (await connection.QueryAsync<Reminder>(ToMailSql)).AsList();

    /// <summary>Marks it as mailed, before it is: then a crash costs a mail rather than doubling it.</summary>
    /// <returns>False when another worker has it.</returns>
    public static async Task<bool> ClaimAsync(NpgsqlConnection connection, Reminder reminder) =>
        await connection.ExecuteAsync(ClaimSql, reminder) == 1;

    /// <summary>It could not be mailed: it is tried again.</summary>
    public static Task ReleaseAsync(NpgsqlConnection connection, Reminder reminder) =>
        connection.ExecuteAsync(ReleaseSql, reminder);
}
