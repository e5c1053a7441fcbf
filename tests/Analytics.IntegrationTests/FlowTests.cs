using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Analytics.Pipeline.Validate;
using Dapper;

namespace Analytics.IntegrationTests;

/// <summary>From the bytes of an extract to what the site may read, on a real database.</summary>
public sealed class FlowTests : IAsyncLifetime
{
    readonly string directory = TestDirectory.NewPath();
    Database database = null!;
    TestDatabase fixture = null!;

    public async Task InitializeAsync()
    {
        fixture = new TestDatabase();
        await fixture.InitializeAsync();
        Directory.CreateDirectory(directory);
        database = await Database.OpenAsync(new DatabaseOptions(fixture.ConnectionString, directory), null,
            CancellationToken.None);
        await using var connection = await database.Owner.OpenConnectionAsync();
        await ReferenceImport.SeedAsync(connection, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        await fixture.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task An_extract_becomes_released_figures_and_twice_is_the_same_as_once()
    {
        var flow = new Flow(database);
        var first = await DeliverAsync(flow, Extract(children: 40));
        var release = await flow.RefreshAsync(null, CancellationToken.None);
        var again = await DeliverAsync(flow, Extract(children: 40));
        var second = await flow.RefreshAsync(null, CancellationToken.None);

        Assert.Equal(DeliveryState.Accepted, first.State);
        Assert.Equal((first.Delivery, first.Delivery.Number), (again.Delivery, again.SameAs));
        Assert.Equal((release.Release, true, false), (second.Release, release.IsNew, second.IsNew));
        Assert.Equal(42, await CountAsync("select count(*) from care.allocation"));
        Assert.Equal(40, await CountAsync("""
            select numerator from released.indicator_value
            where area = 'WK167400' and indicator = 'jeugdigen' and form = 'totaal' and period = '2023K1'
            """));
        Assert.Empty(Directory.GetFiles(Path.Combine(directory, "spool")));
    }

    [Fact]
    public async Task A_correction_replaces_and_the_earlier_delivery_stays_readable()
    {
        var flow = new Flow(database);
        var first = await DeliverAsync(flow, Extract(children: 40));
        var second = await DeliverAsync(flow, Extract(children: 30));
        await flow.RefreshAsync(null, CancellationToken.None);

        Assert.Equal(32, await CountAsync("""
            select count(*) from care.allocation join intake.delivery using (municipality, delivery_id) where state = 'accepted'
            """));
        Assert.Equal(42, await CountAsync(
            $"select count(*) from care.allocation where delivery_id = {first.Delivery.Number}"));
        Assert.Equal(30, await CountAsync("""
            select numerator from released.indicator_value
            where area = 'GM1674' and indicator = 'jeugdigen' and form = 'totaal' and period = '2023K1'
            """));
        Assert.NotEqual(first.Delivery, second.Delivery);
    }

    [Fact]
    public async Task A_refused_file_leaves_everything_as_it_was()
    {
        var flow = new Flow(database);
        await DeliverAsync(flow, Extract(children: 40));

        var refused = await DeliverAsync(flow,
            Extract(children: 40) + "GM0748;BU07480000;f00;2010;999;45;99000107;2023-01-01;2023-02-01;1,00\n");

        Assert.Equal((DeliveryState.Refused, Verdict.Refused), (refused.State, refused.Report!.Verdict));
        Assert.Equal(42, await CountAsync("select count(*) from care.allocation"));
        Assert.Equal(1, await CountAsync("select count(*) from intake.delivery where state = 'accepted'"));
        Assert.Empty(Directory.GetFiles(Path.Combine(directory, "spool")));
    }

    [Fact]
    public async Task A_checked_delivery_counts_only_after_approval()
    {
        var flow = new Flow(database);
        var outcome = await DeliverAsync(flow, Extract(children: 40), approve: false);
        await flow.RefreshAsync(null, CancellationToken.None);
        var before = await CountAsync("select count(*) from released.indicator_value");

        Assert.True(await flow.ApproveAsync(outcome.Delivery, "test", CancellationToken.None));
        Assert.False(await flow.ApproveAsync(outcome.Delivery, "test", CancellationToken.None));
        await flow.RefreshAsync(null, CancellationToken.None);

        Assert.Equal(DeliveryState.Checked, outcome.State);
        Assert.Equal(0, before);
        Assert.True(await CountAsync("select count(*) from released.indicator_value") > 0);
    }

    [Fact]
    public async Task Fewer_than_ten_children_are_withheld_and_the_site_reads_nothing_else()
    {
        var flow = new Flow(database);
        await DeliverAsync(flow, Extract(children: 9));
        await flow.RefreshAsync(null, CancellationToken.None);

        Assert.Equal(0, await CountAsync("""
            select count(*) from released.indicator_value
            where area in ('WK167400', 'GM1674', 'JZ-WBW') and indicator = 'jeugdigen' and form = 'totaal' and period = '2023K1'
              and not withheld
            """));
        await using var site = await database.Site.OpenConnectionAsync();
        Assert.True(await site.ExecuteScalarAsync<bool>("select exists (select from released.indicator_value)"));
        foreach (var schema in (string[])["care.allocation", "intake.delivery", "analysis.indicator_value",
            "reference.area", "audit.event", "action.local_action"])
        {
            var denied = await Assert.ThrowsAsync<Npgsql.PostgresException>(
                () => site.ExecuteAsync($"select 1 from {schema}"));
            Assert.Equal("42501", denied.SqlState);
        }
    }

    [Fact]
    public async Task Two_of_the_same_at_once_become_one()
    {
        var flow = new Flow(database);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(_ => DeliverAsync(flow, Extract(children: 25))));

        Assert.Single(outcomes.Select(outcome => outcome.Delivery).Distinct());
        Assert.Single(outcomes, outcome => outcome.SameAs is null);
        Assert.Equal(27, await CountAsync("select count(*) from care.allocation"));
    }

    /// <summary>Children in care in 2023 in one wijk of Roosendaal; the first two rows open and close the window that is seen.</summary>
    static string Extract(int children)
    {
        var text = new StringBuilder("Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Toewijzingnummer;Productcategorie;Aanbiedercode;Ingangsdatum;Einddatum;GedeclareerdBedrag\n");
        text.Append("GM1674;BU16740000;old;2010;1;45;99000107;2020-01-01;2020-12-31;1,00\n");
        text.Append("GM1674;BU16740000;new;2010;9999;45;99000107;2024-12-31;;1,00\n");
        for (var child = 1; child <= children; child++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"GM1674;BU16740000;a{child:x11};2010;{child + 1};45;99000107;2023-01-15;2024-06-30;1250,50\n");
        return text.ToString();
    }

    static async Task<DeliveryOutcome> DeliverAsync(Flow flow, string extract, bool approve = true)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(extract));
        var delivery = await flow.ReceiveAsync(content, "extract.csv", ExtractKind.Allocations, "GM1674", approve,
            CancellationToken.None);
        return await flow.TakeInAsync(delivery, "test", null, CancellationToken.None);
    }

    async Task<long> CountAsync(string sql)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<long>(sql);
    }
}
