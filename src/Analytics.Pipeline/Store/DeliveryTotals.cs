using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Store;

/// <summary>One total of a delivery next to that of the delivery before; null where one of them has none.</summary>
/// <param name="Size">The largest of the changes in rows, children and amount, each as a share (0–1) of the whole of
/// the delivery before. Zero without one.</param>
public sealed record TotalDifference(
    TotalBy By, string Key, DeliveryTotal? Now, DeliveryTotal? Before, double Size);

/// <param name="Before">The delivery that is compared with; null when there is none.</param>
/// <param name="Differences">The whole first, then per quarter, wijk and form of care, largest first.</param>
public sealed record TotalsComparison(DeliveryKey? Before, IReadOnlyList<TotalDifference> Differences)
{
    public IEnumerable<TotalDifference> Of(TotalBy by) => Differences.Where(difference => difference.By == by);
}

/// <summary>The totals of deliveries, and how they differ: what a controller sees before approving.</summary>
public static class DeliveryTotals
{
    const string CopyCommand = """
        copy intake.delivery_total (municipality, delivery_id, dimension, key, rows, children, amount_cents,
            unknown_rows, repaired_rows)
        from stdin (format binary)
        """;

    const string LoadSql = """
        select   dimension, key, rows, children, amount_cents, unknown_rows, repaired_rows
        from     intake.delivery_total
        where    municipality = @municipality and delivery_id = @number
        """;

    // What counts now, or for a delivery that counts or did so: what counted when it was decided.
    const string BeforeSql = """
        select   b.delivery_id
        from     intake.delivery d
        join     intake.delivery b on b.municipality = d.municipality and b.kind = d.kind
                                  and b.delivery_id <> d.delivery_id
        where    d.municipality = @municipality and d.delivery_id = @number
          and    case when d.state in ('received', 'checked') then b.state = 'accepted'
                      else b.decided_at < d.decided_at
                       and (b.state = 'accepted' or b.state = 'replaced' and b.period = d.period) end
        order by (b.period is not distinct from d.period) desc, b.decided_at desc, b.delivery_id desc
        limit    1
        """;

    public static Task SaveAsync(
        NpgsqlConnection connection, DeliveryKey key, IReadOnlyList<DeliveryTotal> totals, CancellationToken ct) =>
        totals.Count == 0 ? Task.CompletedTask : BulkCopy.InsertAsync(connection, CopyCommand, totals, (copy, total) =>
        {
            copy.Text(key.Municipality);
            copy.Write(key.Number, NpgsqlDbType.Bigint);
            copy.Text(total.By.Key());
            copy.Text(total.Key);
            foreach (var count in (long[])[total.Rows, total.Children, total.AmountCents, total.UnknownRows,
                total.RepairedRows])
                copy.Write(count, NpgsqlDbType.Bigint);
        }, ct);

    /// <summary>Empty when the delivery was refused, is not of allocations or is not there.</summary>
    public static async Task<IReadOnlyList<DeliveryTotal>> LoadAsync(NpgsqlConnection connection, DeliveryKey key) =>
        [.. (await connection.QueryAsync<Row>(LoadSql, new { key.Municipality, key.Number })).Select(row =>
            new DeliveryTotal(TotalKeys.ParseTotal(row.Dimension), row.Key, row.Rows, row.Children, row.AmountCents,
                row.UnknownRows, row.RepairedRows))];

    /// <summary>
    /// The delivery's totals next to those of the delivery that it replaces or would replace: of the same period, or
    /// else the newest that counts.
    /// </summary>
    public static async Task<TotalsComparison> CompareAsync(NpgsqlConnection connection, DeliveryKey key)
    {
        var number = await connection.ExecuteScalarAsync<long?>(BeforeSql, new { key.Municipality, key.Number });
        var before = number is { } found ? key with { Number = found } : (DeliveryKey?)null;
        var earlier = before is { } other ? await LoadAsync(connection, other) : [];
        return new TotalsComparison(before, Differences(await LoadAsync(connection, key), earlier));
    }

    /// <summary>Pure: the two lists side by side, largest differences first.</summary>
    public static IReadOnlyList<TotalDifference> Differences(
        IReadOnlyList<DeliveryTotal> now, IReadOnlyList<DeliveryTotal> before)
    {
        var whole = before.FirstOrDefault(total => total.By == TotalBy.Whole);
        var earlier = before.ToDictionary(total => (total.By, total.Key));
        var pairs = now.Select(total => Pair(total, earlier.GetValueOrDefault((total.By, total.Key)))).ToList();
        foreach (var total in now) earlier.Remove((total.By, total.Key));
        return [.. pairs.Concat(earlier.Values.Select(gone => Pair(null, gone))).OrderBy(pair => pair.By)
            .ThenByDescending(pair => pair.Size).ThenBy(pair => pair.Key, StringComparer.Ordinal)];

        TotalDifference Pair(DeliveryTotal? one, DeliveryTotal? other) => new((one ?? other)!.By, (one ?? other)!.Key,
            one, other, whole is null ? 0 : Size(one, other, whole));
    }

    static double Size(DeliveryTotal? now, DeliveryTotal? before, DeliveryTotal whole)
    {
        return Math.Max(Share(total => total.Rows), Math.Max(Share(total => total.Children),
            Share(total => total.AmountCents)));

        double Share(Func<DeliveryTotal, long> figure) =>
            Math.Abs((now is null ? 0 : figure(now)) - (double)(before is null ? 0 : figure(before)))
            / Math.Max(1, figure(whole));
    }

    sealed record Row(string Dimension, string Key, long Rows, long Children, long AmountCents, long UnknownRows,
        long RepairedRows);
}
