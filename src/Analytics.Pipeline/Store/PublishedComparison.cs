using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>The children of a delivery that has just been stored, next to what CBS published of its wijken.</summary>
static class PublishedComparison
{
    const string PublishedSql = """
        select distinct on (f.code, f.year) f.code, f.year, f.in_care
        from     care.area_figure f
        join     intake.delivery d using (municipality, delivery_id)
        where    d.state = 'accepted' and f.municipality = @municipality and f.level in ('wijk', 'gemeente')
          and    f.in_care is not null
        order by f.code, f.year, f.delivery_id desc
        """;

    // The first day that is seen in full is the earliest on which any delivered care ended.
    const string SeenSql = """
        select y.year
        from   unnest(@years::int[]) as y (year)
        where  make_date(y.year, 1, 1) >= (
            select min(valid_until) - @slack::int
            from   care.allocation
            where  municipality = @municipality and delivery_id = @number)
        """;

    const string ChildrenSql = """
        select   case when grouping(district.code) = 1 then @municipality else district.code end as area, y.year,
                 count(distinct a.youth_key) as children
        from     unnest(@years::int[]) as y (year)
        join     care.allocation a on a.valid_from < make_date(y.year + 1, 1, 1)
                                  and (a.valid_until is null or a.valid_until > make_date(y.year, 1, 1))
        cross join lateral (select 'WK' || substr(a.neighbourhood, 3, 6) as code) district
        where    a.municipality = @municipality and a.delivery_id = @number
          and    a.change_reason is distinct from '13'
        group by grouping sets ((district.code, y.year), (y.year))
        """;

    /// <summary>Days at either end of a year in which nothing need have happened.</summary>
    const int Slack = 14;

    /// <returns>Empty when CBS figures of years that the delivery sees in full were not delivered.</returns>
    public static async Task<IReadOnlyList<PublishedPair>> PairsAsync(
        NpgsqlConnection connection, DeliveryKey key, DateOnly? referenceDate)
    {
        var published = (await connection.QueryAsync<(string Code, short Year, int InCare)>(
            PublishedSql, new { key.Municipality })).AsList();
        if (published.Count == 0 || referenceDate is not { } last) return [];
        int[] past = [.. published.Select(figure => (int)figure.Year).Distinct()
            .Where(year => last.AddDays(Slack) >= new DateOnly(year, 12, 31))];
        int[] years = [.. await connection.QueryAsync<int>(SeenSql,
            new { key.Municipality, key.Number, years = past, slack = Slack })];
        if (years.Length == 0) return [];
        var children = (await connection.QueryAsync<(string? Area, int Year, long Children)>(ChildrenSql,
            new { key.Municipality, key.Number, years })).ToDictionary(row => (row.Area ?? "", row.Year),
                row => row.Children);
        return [.. published.Where(figure => years.Contains(figure.Year)).Select(figure => new PublishedPair(
            figure.Code, figure.Year, children.GetValueOrDefault((figure.Code, figure.Year)), figure.InCare))];
    }
}
