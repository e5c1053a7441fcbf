using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>
/// Youths per area and year: what a municipality delivered goes before what was imported or shipped, for the same area
/// and year. Of a band that runs beyond the youths its part in proportion counts.
/// </summary>
public static class PopulationLoad
{
    const string ImportedSql = """
        select   code, year,
                 round(sum(count * least(1, (23 - age_from)::numeric / (age_until - age_from))))::int as youths
        from     reference.population
        where    age_from < 23
        group by code, year
        """;

    // Of several deliveries with the same area and year the newest.
    const string DeliveredSql = """
        select distinct on (p.code, p.year) p.code, p.year,
               round(sum(p.count * least(1, (23 - p.age_from)::numeric / (p.age_until - p.age_from))))::int as youths
        from     care.population p
        join     intake.delivery d using (municipality, delivery_id)
        where    d.state = 'accepted' and p.age_from < 23
        group by p.code, p.year, p.delivery_id
        order by p.code, p.year, p.delivery_id desc
        """;

    sealed record Row(string Code, short Year, int Youths);

    public static async Task<Populations> FromAsync(NpgsqlConnection connection, AreaTree areas)
    {
        var youths = (await connection.QueryAsync<Row>(ImportedSql))
            .ToDictionary(row => (row.Code, (int)row.Year), row => row.Youths);
        foreach (var row in await connection.QueryAsync<Row>(DeliveredSql)) Replace(youths, row, areas);
        var populations = new Populations();
        foreach (var ((code, year), count) in youths) populations.Add(code, year, count);
        return populations;
    }

    /// <summary>A gemeente that counts otherwise than was known changes its region by as much.</summary>
    static void Replace(Dictionary<(string Code, int Year), int> youths, Row row, AreaTree areas)
    {
        var key = (row.Code, (int)row.Year);
        if (AreaCode.IsMunicipality(row.Code) && areas.RegionOf(row.Code) is { } region
            && youths.TryGetValue(key, out var known) && youths.TryGetValue((region.Code, row.Year), out var whole))
            youths[(region.Code, row.Year)] = whole + row.Youths - known;
        youths[key] = row.Youths;
    }
}
