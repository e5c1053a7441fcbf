using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.IntegrationTests.Exports;

/// <summary>A database with a few rows in every table that can be exported.</summary>
public sealed class ExportData : IAsyncLifetime
{
    readonly TestDatabase database = new();

    public Database Opened { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        Opened = await OpenedDatabase.OpenAsync(database);
        await using var connection = await Opened.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(Internal);
        await connection.ExecuteAsync(Released);
    }

    public async Task DisposeAsync()
    {
        await Opened.DisposeAsync();
        await database.DisposeAsync();
        TestDirectory.Remove(Opened.DataDirectory);
    }

    const string Internal = """
        insert into intake.delivery (municipality, delivery_id, kind, file_name, spool, approve, state, period) values
            ('GM1674', 1, 'toewijzingen', 'a.csv', 'x', true, 'replaced', '2024'),
            ('GM1674', 2, 'toewijzingen', 'b.csv', 'y', true, 'accepted', '2024');
        create table care.allocation_1674 partition of care.allocation for values in ('GM1674');
        insert into care.allocation (municipality, delivery_id, line, allocation_number, youth_key, birth_year,
            neighbourhood, care_form, product, provider, valid_from, valid_until, declared_cents) values
            ('GM1674', 2, 2, 8, '00000000-0000-0000-0000-00000000000b', 2010,
             null, 5, null, '02020202', '2024-02-01', null, null),
            ('GM1674', 2, 3, 7, '00000000-0000-0000-0000-00000000000a', 2012,
             'BU16740101', 1, '45A01', '01010101', '2024-01-01', '2024-03-01', 125050),
            ('GM1674', 1, 2, 9, '00000000-0000-0000-0000-00000000000c', 2012,
             'BU16740101', 1, '45A01', '01010101', '2024-01-01', '2024-03-01', 125050);
        insert into intake.finding values ('GM1674', 2, 1, 3, 'Einddatum', 'T012', 3);
        insert into analysis.indicator_series values
            ('GM1674', 'GM1674', 'gemeente', 'jeugdigen', 'zorgvorm', 'totaal',
             '{2024K1}', '{121}', '{1003}', '{120.6}', '{101.9}', '{142.3}', '{true}'),
            ('GM1674', 'WK167401', 'wijk', 'jeugdigen', 'zorgvorm', 'totaal',
             '{2024K1}', '{3}', '{203}', '{null}', '{null}', '{null}', '{true}');
        insert into analysis.trend values
            ('GM1674', 'GM1674', 'gemeente', 'jeugdigen', 'totaal', 'stijgend', 'aangetoond',
             12.4, 3.5, 20, 3, 3, 0.01),
            ('GM1674', 'WK167401', 'wijk', 'jeugdigen', 'totaal', 'niet te bepalen', 'te weinig jeugdigen',
             null, null, null, 0, 3, null);
        insert into analysis.cluster_member values ('GM1674', '00000000-0000-0000-0000-00000000000a', 1, 'verblijf');
        insert into analysis.route_edge values ('RG', 'ambulant', 'eerste verblijf', 13, 2, 3, 91.5);
        """;

    const string Released = """
        insert into released.release values (1, '2025-01-15', '1', '\x00', 'RG', 'Regio');
        insert into released.vintage values (1, 'GM1674', 'Roosendaal', '2024-12-31', '2019K1', '2024K4');
        insert into released.area values (1, 'GM1674', 'Roosendaal', 'gemeente', 'GM1674', 'RG', null, null);
        create table released.indicator_value_1 partition of released.indicator_value for values in (1);
        insert into released.indicator_value values
            (1, 'GM1674', 'gemeente', 'jeugdigen', 'totaal', '2024K1', 120, 1000, 120, 100.5, 141.5, false, false),
            (1, 'WK167401', 'wijk', 'jeugdigen', 'totaal', '2024K1', null, null, null, null, null, true, false);
        insert into released.trend values
            (1, 'GM1674', 'gemeente', 'jeugdigen', 'totaal', 'stijgend', 'aangetoond', 12, 4, 20, 3, 3);
        insert into released.cluster values (1, 1, 'verblijf', 25, 0.5, 18);
        insert into released.path values (1, 1, 1, '{ambulant,verblijf}', '{6,12}', 10);
        insert into released.cluster_state values (1, 1, 0, 'ambulant', 15);
        insert into released.route_edge values (1, 'ambulant', 'eerste verblijf', 15, 92);
        insert into released.local_action
        select 1, municipality, action_id, title, theme, areas, starts, ends, target_group, indicator, direction
        from   action.local_action;
        insert into released.local_action values
            (1, 'GM1674', 'A99', 'Huis van de wijk', 'opvoeden', '{WK167401,WK167402}', '2024-01-01', null, '0-12',
             'jeugdigen', 'lager');
        """;
}
