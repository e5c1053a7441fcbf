using Dapper;
using Npgsql;

namespace Analytics.App.Published;

/// <summary>The release that stands: what every page and report says of where its figures come from.</summary>
public sealed record ReleaseHead(int Number, DateTime MadeAt, string MethodVersion, string Region, string RegionName)
{
    const string HeadSql = """
        select   release as number, made_at, method_version, region, region_name
        from     released.release
        order by release desc
        limit    1
        """;

    const string VintagesSql = """
        select   municipality, name, reference_date, first_quarter, last_quarter
        from     released.vintage
        where    release = @release
        order by name
        """;

    /// <summary>Per municipality, the deliveries on which the release rests.</summary>
    public IReadOnlyList<VintageRow> Vintages { get; private init; } = [];

    /// <summary>Null when nothing was published yet.</summary>
    public static async Task<ReleaseHead?> ReadAsync(NpgsqlConnection connection)
    {
        if (await connection.QuerySingleOrDefaultAsync<ReleaseHead>(HeadSql) is not { } head) return null;
        var vintages = await connection.QueryAsync<VintageRow>(VintagesSql, new { release = head.Number });
        return head with { Vintages = vintages.AsList() };
    }
}

/// <param name="ReferenceDate">Peildatum: the last day that the deliveries see.</param>
public sealed record VintageRow(
    string Municipality, string Name, DateOnly ReferenceDate, string FirstQuarter, string LastQuarter);
