using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.IntegrationTests.Store;

/// <summary>Claims from the bytes of an extract to what an allocation costs.</summary>
public sealed class ClaimsTests(TestDatabase fixture) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    Database database = null!;
    Flow flow = null!;

    public async Task InitializeAsync()
    {
        database = await OpenedDatabase.OpenAsync(fixture);
        flow = new Flow(database);
    }

    public Task DisposeAsync() => database.DisposeAsync().AsTask();

    [Fact]
    public async Task Claims_without_allocation_are_told_apart_until_it_is_there()
    {
        const string claims = """
            Gemeentecode;Toewijzingnummer;Maand;Volume;Eenheid;Bedrag;DC
            GM1674;1;2023-02;60;01;100,00;D
            GM1674;1;2023-02;30;01;50,00;C
            GM1674;2;2023-03;;;40,00;D
            """;
        await DeliverAsync(Allocation(2), ExtractKind.Allocations);
        var first = await DeliverAsync(claims, ExtractKind.Claims);
        var again = await DeliverAsync(claims, ExtractKind.Claims);

        Assert.Equal(DeliveryState.Accepted, first.State);
        Assert.Equal(first.Delivery.Number, again.SameAs);
        Assert.Equal((2, 5000L), (first.Report!.WithoutAllocation, first.Report.WithoutAllocationCents));
        await using var connection = await database.Owner.OpenConnectionAsync();
        Assert.Equal(["2023-02-01 60 10000", "2023-02-01 -30 -5000", "2023-03-01 4000"],
            await connection.QueryAsync<string>("""
                select concat_ws(' ', month, volume, amount_cents) from care.claim where municipality = 'GM1674' order by line
                """));
        Assert.Equal(new LooseClaims(2, 5000), await Claims.LooseAsync(connection, first.Delivery));

        await DeliverAsync(Allocation(1, 2), ExtractKind.Allocations);
        Assert.Equal(new LooseClaims(0, 0), await Claims.LooseAsync(connection, first.Delivery));
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing()
    {
        var refused = await DeliverAsync("Gemeentecode;Toewijzingnummer;Maand;Bedrag\nGM0840;1;2023-13;1,00\n",
            ExtractKind.Claims, "GM0840");

        Assert.Equal(DeliveryState.Refused, refused.State);
        await using var connection = await database.Owner.OpenConnectionAsync();
        Assert.Equal(0, await connection.ExecuteScalarAsync<int>(
            "select count(*)::int from care.claim where municipality = 'GM0840'"));
    }

    [Fact]
    public async Task A_file_that_says_its_period_replaces_only_that_period()
    {
        foreach (var (period, amount) in ((string, string)[])[("2024K1", "10,00"), ("2024K2", "20,00"), ("2024K1", "11,00")])
            await DeliverAsync(Claim(period, amount), ExtractKind.Claims, "GM0748");

        await using var connection = await database.Owner.OpenConnectionAsync();
        Assert.Equal([1100L, 2000L], await connection.QueryAsync<long>("""
            select care.claim.amount_cents from care.claim join intake.delivery using (municipality, delivery_id)
            where municipality = 'GM0748' and state = 'accepted' order by period
            """));
    }

    [Fact]
    public async Task A_refresh_counts_what_was_claimed()
    {
        await DeliverAsync(Allocation(1, 2).Replace("GM1674;BU16740000", "GM1655;onbekend", StringComparison.Ordinal),
            ExtractKind.Allocations, "GM1655");
        await DeliverAsync("""
            Gemeentecode;Toewijzingnummer;Maand;Bedrag;DC
            GM1655;1;2023-02;100,00;D
            GM1655;1;2023-02;40,00;C
            GM1655;1;2023-05;7,00;D
            GM1655;9;2023-02;999,00;D
            """, ExtractKind.Claims, "GM1655");
        await using var connection = await database.Owner.OpenConnectionAsync();

        var care = await CareTableLoad.FromAsync(connection, CancellationToken.None);

        var row = Array.IndexOf(care.Number, 1);
        while (care.Municipalities[care.Municipality[row]] != "GM1655") row = Array.IndexOf(care.Number, 1, row + 1);
        Assert.Equal(6700, care.AmountCents[row]);
        Assert.Equal([6000, 700], care.ClaimCents[care.FirstClaim[row]..care.FirstClaim[row + 1]]);
    }

    [Fact]
    public async Task Months_that_another_period_holds_are_told()
    {
        await DeliverAsync(Claim("2024", "10,00", "GM0851"), ExtractKind.Claims, "GM0851");
        var beside = await DeliverAsync(Claim("2024K3", "20,00", "GM0851"), ExtractKind.Claims, "GM0851");
        var again = await DeliverAsync(Claim("2024K3", "21,00", "GM0851"), ExtractKind.Claims, "GM0851");

        Assert.All([beside, again], outcome => Assert.Single(outcome.Report!.Recognised,
            line => line.StartsWith("Van 1 maand(en) (2024-01 tot en met 2024-01)", StringComparison.Ordinal)
                && line.Contains("leveringsperiode 2024:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(ExtractKind.Claims, "Gemeentecode;Toewijzingnummer;Maand;Bedrag\nGM0777;1;2024-01;5,00\n", "care.claim")]
    [InlineData(ExtractKind.Population, "Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal\nGM0777;2022;0;23;9\n", "care.population")]
    [InlineData(ExtractKind.AreaFigures, "code;jaar;inwoners\nGM0777;2022;9\n", "care.area_figure")]
    public async Task What_is_taken_back_leaves_no_records(ExtractKind kind, string extract, string table)
    {
        var outcome = await DeliverAsync(extract, kind, "GM0777");
        await using var connection = await database.Owner.OpenConnectionAsync();
        var count = $"select count(*)::int from {table} where municipality = 'GM0777'";
        Assert.Equal(1, await connection.ExecuteScalarAsync<int>(count));

        await flow.WithdrawAsync(outcome.Delivery, Enum.GetValues<WithdrawalReason>()[0], false, "test", CancellationToken.None);

        Assert.Equal(0, await connection.ExecuteScalarAsync<int>(count));
    }

    static string Claim(string period, string amount, string municipality = "GM0748") => $"""
        Gemeentecode;Toewijzingnummer;Maand;Bedrag;Leveringsperiode
        {municipality};1;2024-01;{amount};{period}
        """;

    static string Allocation(params int[] numbers) => string.Join('\n', numbers
        .Select(number => $"GM1674;BU16740000;a{number:x11};2010;{number};45;99000107;2023-01-15;2023-06-30;1250,50")
        .Prepend("Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Toewijzingnummer;Productcategorie;Aanbiedercode;"
            + "Ingangsdatum;Einddatum;GedeclareerdBedrag"));

    async Task<DeliveryOutcome> DeliverAsync(string extract, ExtractKind kind, string municipality = "GM1674")
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(extract));
        var delivery = await flow.ReceiveAsync(content, "extract.csv", kind, municipality, true, CancellationToken.None);
        return await flow.TakeInAsync(delivery, "test", null, CancellationToken.None);
    }
}
