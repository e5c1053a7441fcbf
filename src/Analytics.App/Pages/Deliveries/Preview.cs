using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Npgsql;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Deliveries;

/// <summary>
/// What a delivery holds beside the one before it, largest differences first: what a controller looks at before
/// approving.
/// </summary>
public sealed record Preview(DeliveryKey? Before, IReadOnlyList<Preview.Table> Tables)
{
    const string NamesSql = """
        select   distinct on (code) code, name
        from     reference.area
        where    level = 'wijk' and parent = @municipality
        order by code, year desc
        """;

    /// <summary>Of the whole of the delivery before: from here a difference is worth a look.</summary>
    const double Large = 0.1;

    /// <param name="Title">Dutch: "Per kwartaal van ingang".</param>
    public sealed record Table(string Id, string Title, IReadOnlyList<Row> Rows);

    /// <param name="IsLarge">Whether the difference is a tenth of the delivery before or more.</param>
    public sealed record Row(string Name, DeliveryTotal? Now, DeliveryTotal? Before, bool IsLarge);

    /// <summary>Null for a delivery without totals: refused, or not of allocations.</summary>
    public static async Task<Preview?> LoadAsync(NpgsqlConnection connection, DeliveryKey key)
    {
        var comparison = await DeliveryTotals.CompareAsync(connection, key);
        if (comparison.Differences.All(difference => difference.Now is null)) return null;
        var names = (await connection.QueryAsync<(string Code, string Name)>(NamesSql, new { key.Municipality }))
            .ToDictionary(area => area.Code, area => area.Name, StringComparer.Ordinal);
        return new Preview(comparison.Before,
        [
            Of(TotalBy.Whole, "geheel", T("Alles bij elkaar"), _ => T("Alle regels")),
            Of(TotalBy.Quarter, "kwartaal", T("Per kwartaal van ingang"), Quarter),
            Of(TotalBy.District, "wijk", T("Per wijk"), code => names.GetValueOrDefault(code, Words(code))),
            Of(TotalBy.Form, "zorgvorm", T("Per vorm van hulp"), Phrases.FormName),
        ]);

        Table Of(TotalBy by, string id, string title, Func<string, string> name) => new(id, title,
            [.. comparison.Of(by).Select(row => new Row(Format.Capital(name(row.Key)), row.Now, row.Before,
                row.Before is not null && row.Size >= Large))]);
    }

    public bool HasBefore => Before is not null;

    static string Quarter(string key) => key.Length == 6 ? Format.Period(key) : Words(key);

    static string Words(string key) => key == DeliveryTotal.Unknown ? T("buurt onbekend") : key;

    /// <summary>"+12" or "−3", or nothing without a delivery before.</summary>
    public static string Change(long? now, long? before)
    {
        if (before is null) return "";
        var change = (now ?? 0) - before.Value;
        return change == 0 ? "0" : (change > 0 ? "+" : "−") + Format.Count(Math.Abs(change));
    }
}
