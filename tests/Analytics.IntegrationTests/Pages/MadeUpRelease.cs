using Analytics.Pipeline.Store;
using Dapper;
using Npgsql;

namespace Analytics.IntegrationTests.Pages;

/// <summary>
/// A release with invented figures in the tables that pages read, for the areas of the sample region: every form, four
/// years of quarters, small areas withheld, the last quarter provisional. Always the same.
/// </summary>
public static class MadeUpRelease
{
    public const int Number = 7;

    const string HeadSql = """
        insert into released.release values (7, '2025-05-12 09:30+00', '1', '\x07', 'JZ-WBW', 'West-Brabant-West');
        create table released.indicator_value_7 partition of released.indicator_value for values in (7);

        insert into released.area
        select 7, a.code, a.name, a.level, case a.level when 'regio' then null else 'GM' || substr(a.code, 3, 4) end, a.parent,
               t.tile_row, t.tile_column
        from   reference.area a
        left   join reference.tile t on t.code = a.code
        where  a.level = 'regio' or 'GM' || substr(a.code, 3, 4) = any(@municipalities);

        insert into released.vintage
        select 7, code, name, date '2025-04-30', '2021K1', '2025K1' from released.area where level = 'gemeente';

        insert into released.local_action
        select 7, municipality, action_id, title, theme, areas, starts, ends, target_group, indicator, direction
        from   action.local_action
        where  municipality = any(@municipalities);
        """;

    /// <summary>A number between -1 and 1 that looks like chance.</summary>
    const string ChanceSql = """
        create function pg_temp.chance(key text) returns float8 immutable language sql
        as $$ select ('x' || substr(md5(key), 1, 8))::bit(32)::int / 2147483648.0 $$
        """;

    const string CellsSql = """
        create temp table cell as
        with youths as (
            select a.code, a.level, sum(p.count)::float8 as youths
            from   released.area a
            join   reference.population p on p.year = 2022
              and  (p.code = a.code or a.level = 'wijk' and left(p.code, 2) = 'BU' and substr(p.code, 3, 6) = substr(a.code, 3)
                    or a.level = 'gemeente' and left(p.code, 2) = 'BU' and substr(p.code, 3, 4) = substr(a.code, 3)
                    or a.level = 'regio' and left(p.code, 2) = 'BU')
            group  by a.code, a.level),
        form (form, share) as (values ('totaal', 0.105), ('ambulant', 0.062), ('ggz', 0.03), ('dagbehandeling', 0.006),
            ('pleegzorg', 0.008), ('verblijf', 0.005), ('gesloten', 0.0008), ('crisis', 0.002), ('bescherming', 0.01), ('overig', 0.009)),
        indicator (indicator, factor, yearly) as (values ('jeugdigen', 1.0, 1.5), ('starts', 0.11, 4), ('instroom-residentieel', 0.006, 4),
            ('verwijzers', 0.04, 4), ('duur', 0.1, 4), ('inzet', 1.0, 4)),
        period (period, moment, weeks) as (
            select y || 'K' || q, (y - 2021) + (q - 1) / 4.0, 1 from generate_series(2021, 2025) y, generate_series(1, 4) q where y < 2025 or q = 1
            union all select y::text, y - 2021 + 0.4, 4 from generate_series(2021, 2024) y)
        select y.code, y.level, i.indicator, f.form, p.period, y.youths,
               y.youths * f.share * i.factor * case when p.weeks = 4 then i.yearly else 1 end
               * exp(0.35 * pg_temp.chance(y.code) + 0.2 * pg_temp.chance(y.code || f.form)
                     + 0.16 * p.moment * pg_temp.chance(y.code || f.form || i.indicator)
                     + 0.04 * pg_temp.chance(y.code || f.form || i.indicator || p.period)) as expected
        from   youths y cross join form f cross join indicator i cross join period p
        where  (y.level <> 'buurt' or f.form = 'totaal') and (i.indicator <> 'instroom-residentieel' or f.form in ('totaal', 'verblijf', 'gesloten'))
        """;

    const string ValuesSql = """
        insert into released.indicator_value
        select 7, code, level, indicator, form, period, numerator, denominator, value,
               case when indicator <> 'inzet' then greatest(0, value - half) end, case when indicator <> 'inzet' then value + half end,
               value is null, period = '2025K1'
        from (
            select *, case when not hidden then case indicator when 'inzet' then round(7000 * shown / 5) * 500000 else shown end end as numerator,
                   case when not hidden then round(of / 5) * 5 end as denominator,
                   case when not hidden then case indicator when 'verwijzers' then 100 when 'duur' then 0 else 1000 end * shown / of
                        * case when indicator = 'inzet' then 7 else 1 end
                        + case when indicator = 'duur' then round(240 + 60 * pg_temp.chance(code || form) + 10 * pg_temp.chance(code || period)) else 0 end end as value,
                   case indicator when 'verwijzers' then 98 * sqrt(shown) / of when 'duur' then round(400 / sqrt(of + 1)) else 1960 * sqrt(shown) / of end as half
            from (select *, round(expected / 5) * 5 as shown, case when indicator in ('verwijzers', 'duur') then nullif(expected, 0) * 2.4 else nullif(youths, 0) end as of,
                         coalesce(expected < 10 or youths < 100, true) as hidden from cell) counted) valued
        """;

    const string TrendsSql = """
        insert into released.trend
        select 7, code, level, indicator, form,
               case when few then 'niet te bepalen' when abs(slope) < 7 then 'geen verandering aangetoond' when slope > 0 then 'stijgend' else 'dalend' end,
               case when few then 'te weinig jeugdigen' when abs(slope) < 7 then 'binnen toeval' else 'aangetoond' end,
               case when not few then round(slope) end, case when not few then round(slope) - 5 end, case when not few then round(slope) + 5 end,
               case when few then 0 when abs(slope) < 7 then 0 when abs(slope) < 9 then 2 else 3 end, 3
        from  (select code, level, indicator, form, 100 * (exp(0.16 * pg_temp.chance(code || form || indicator)) - 1) as slope,
                      avg(expected) < 12 or max(youths) < 100 as few
               from cell where length(period) = 6 group by code, level, indicator, form) series
        """;

    const string PathwaysSql = """
        insert into released.cluster values
            (7, 1, 'ambulante hulp → verblijf', 145, 0.36, 31), (7, 2, 'crisishulp → verblijf → pleegzorg en gezinshuis', 95, 0.24, 38),
            (7, 3, 'jeugd-ggz', 80, 0.2, 22), (7, 4, 'dagbehandeling → verblijf', 60, 0.15, 29), (7, 5, 'gesloten verblijf → verblijf', 20, 0.05, 34),
            (7, 6, 'jeugdbescherming en jeugdreclassering → verblijf', null, null, null);
        insert into released.path values
            (7, 1, 1, '{ambulant,verblijf}', '{16,12}', 70), (7, 1, 2, '{ambulant,crisis,verblijf}', '{12,2,14}', 35), (7, 1, 3, '{ambulant,ggz,verblijf}', '{9,8,11}', 20),
            (7, 2, 1, '{crisis,verblijf,pleegzorg}', '{2,9,24}', 55), (7, 2, 2, '{crisis,pleegzorg}', '{2,30}', 25),
            (7, 3, 1, '{ggz}', '{22}', 45), (7, 3, 2, '{ambulant,ggz}', '{6,18}', 25), (7, 4, 1, '{dagbehandeling,verblijf}', '{14,13}', 40),
            (7, 5, 1, '{gesloten,verblijf}', '{7,20}', 15);
        insert into released.cluster_state
        select 7, cluster, month, state, (5 * round(size * share / 5))::int
        from (values (1, 145), (2, 95), (3, 80), (4, 60), (5, 20)) cluster (cluster, size) cross join generate_series(0, 35) month
        cross join lateral (values ('ambulant', greatest(0, 0.9 - month / 22.0)), ('ggz', 0.08), ('verblijf', least(0.7, month / 34.0)),
            ('crisis', 0.05 + 0.04 * (month % 7) / 7.0), ('geen', 0.02 + month / 200.0)) state (state, share)
        where round(size * share / 5) >= 2;
        insert into released.route_edge values
            (7, 'start', 'ambulant', 120, 0), (7, 'start', 'ggz', 45, 0), (7, 'start', 'crisis', 25, 0), (7, 'ambulant', 'ggz', 40, 190),
            (7, 'ambulant', 'dagbehandeling', 35, 240), (7, 'ambulant', 'crisis', 30, 155), (7, 'ambulant', 'eerste verblijf', 60, 260),
            (7, 'ggz', 'eerste verblijf', 50, 210), (7, 'dagbehandeling', 'eerste verblijf', 30, 300), (7, 'crisis', 'eerste verblijf', 45, 21),
            (7, 'start', 'eerste verblijf', 15, 0);
        """;

    /// <summary>Centrum of Roosendaal starts rising from 9 to 12, one wijk has nothing to show: what tests look for.</summary>
    const string KnownSql = """
        update released.indicator_value set numerator = 45, denominator = 3750, value = 12, low = 8.9, high = 16.1, withheld = false
        where  area = 'WK167400' and indicator = 'starts' and form = 'totaal' and period = '2024';
        update released.indicator_value set numerator = 35, denominator = 3750, value = 9.3, low = 6.7, high = 13, withheld = false
        where  area = 'WK167400' and indicator = 'starts' and form = 'totaal' and period = '2021';
        update released.trend set verdict = 'stijgend', reason = 'aangetoond', percent_per_year = 9, low = 3, high = 15, methods_agree = 3
        where  area = 'WK167400' and indicator = 'starts' and form = 'totaal';
        update released.indicator_value set numerator = null, denominator = null, value = null, low = null, high = null, withheld = true
        where  area = 'WK167413';
        update released.trend set verdict = 'niet te bepalen', reason = 'te weinig jeugdigen', percent_per_year = null, low = null, high = null, methods_agree = 0
        where  area = 'WK167413';
        """;

    /// <param name="municipalities">GM codes of those that take part.</param>
    public static async Task InsertAsync(NpgsqlDataSource owner, params string[] municipalities)
    {
        await using var connection = await owner.OpenConnectionAsync();
        await ReferenceImport.SeedAsync(connection, CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var sql in new[] { HeadSql, ChanceSql, CellsSql, ValuesSql, TrendsSql, PathwaysSql, KnownSql })
            await connection.ExecuteAsync(sql, new { municipalities });
        await transaction.CommitAsync();
    }

    public static string[] Region =>
        ["GM0748", "GM0777", "GM0840", "GM0851", "GM0873", "GM0879", "GM1655", "GM1674", "GM1709"];
}
