using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.IntegrationTests.Store;

/// <summary>A delivery next to the one that counts and next to CBS. Each test has a municipality of its own.</summary>
public sealed class DeliveryPlausibilityTests(TestDatabase server) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    Database database = null!;

    public async Task InitializeAsync() => database = await OpenedDatabase.OpenAsync(server);

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_correction_that_misses_half_says_so_and_waits()
    {
        await DeliverAsync("GM1674", "2024", Rows("GM1674", 2024, 100));

        var half = await DeliverAsync("GM1674", "2024", Rows("GM1674", 2024, 60), approve: false);

        Assert.Equal(DeliveryState.Checked, half.State);
        Assert.Equal(
            ["T701:0:", "T702:0:regels", "T702:0:jeugdigen", "T702:0:bedrag", "T705:0:2024K3", "T705:0:2024K4"],
            await FindingsAsync(half.Delivery));
        Assert.Contains("T701: 40 van de 100 nummers uit de vorige levering ontbreken.", half.Report!.Recognised);
        Assert.Contains("T702 · regels: 60, was 100 (-40 %).", half.Report.Recognised);
        Assert.Equal("Geaccepteerd met opmerkingen: 60 regels; 6 waarschuwingen en 0 opmerkingen.",
            half.Report.Sentence);
    }

    [Fact]
    public async Task A_correction_that_only_adds_a_little_says_nothing()
    {
        await DeliverAsync("GM1709", "2024", Rows("GM1709", 2024, 100));

        var more = await DeliverAsync("GM1709", "2024", Rows("GM1709", 2024, 105));

        Assert.Empty(await FindingsAsync(more.Delivery));
        Assert.Equal("Geaccepteerd: 105 regels zonder bevindingen.", more.Report!.Sentence);
    }

    [Fact]
    public async Task Care_that_ended_before_the_next_period_may_be_gone()
    {
        var old = Rows("GM0840", 2021, 100, until: "31-12-2021");
        var middle = Rows("GM0840", 2023, 100, first: 1000, until: "31-12-2023");
        var next = Rows("GM0840", 2024, 100, first: 2000, until: "31-12-2024");
        await DeliverAsync("GM0840", "2021-2023", [.. old, .. middle]);

        var moved = await DeliverAsync("GM0840", "2023-2024", [.. middle, .. next]);
        var lost = await DeliverAsync("GM0840", "2024", [.. middle.Take(97), .. next], approve: false);

        Assert.Empty(await FindingsAsync(moved.Delivery));
        Assert.Empty(await FindingsAsync(lost.Delivery)); // Three of two hundred.
    }

    [Fact]
    public async Task Children_are_compared_with_what_CBS_published_of_years_that_are_seen_in_full()
    {
        var figures = Encoding.UTF8.GetBytes("""
            Code;Naam;Jaar;AantalInwoners;k_0Tot15Jaar;k_15Tot25Jaar;JongerenMetJeugdzorgInNatura
            GM0748;Bergen op Zoom;2023;67894;10005;7430;60
            WK074800;Centrum;2023;21950;2800;2500;60
            WK074801;Zuid;2023;21950;2800;2500;25
            WK074800;Centrum;2022;21950;2800;2500;600
            WK074800;Centrum;2024;21950;2800;2500;600

            """);
        var kwb = await DeliverAsync("GM0748", ExtractKind.AreaFigures, figures);
        Assert.Equal(DeliveryState.Accepted, kwb.State);

        // Sixty children in the one wijk, from 2022 on; the first care that ends does so on the last day of 2022.
        var delivered = await DeliverAsync("GM0748", "2023",
        [
            .. Rows("GM0748", 2022, 60, neighbourhood: "BU07480000"),
            .. Rows("GM0748", 2022, 1, first: 500, until: "31-12-2022"),
            .. Rows("GM0748", 2024, 1, first: 600, neighbourhood: "onbekend"),
        ]);

        Assert.Equal(["T801:0:WK074801 2023"], await FindingsAsync(delivered.Delivery));
        Assert.Contains("T801 · WK074801 2023: 0 jeugdigen, CBS 25.", delivered.Report!.Recognised);
    }

    async Task<string[]> FindingsAsync(DeliveryKey key)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return [.. (await Deliveries.FindingsAsync(connection, key))
            .Select(finding => $"{finding.Rule}:{finding.Line}:{finding.Column}")];
    }

    /// <summary>One child a row, each quarter as many as the others and one after the other.</summary>
    static List<string> Rows(string municipality, int year, int count, int first = 1, string until = "",
        string neighbourhood = "onbekend") => [.. Enumerable.Range(0, count).Select(i =>
            $"{municipality};{neighbourhood};p{first + i:x12};2012;{first + i};45;99000107;"
            + $"01-{1 + i * 12 / Math.Max(count, 100):00}-{year};{until};100,00")];

    Task<DeliveryOutcome> DeliverAsync(
        string municipality, string period, IEnumerable<string> rows, bool approve = true) =>
        DeliverAsync(municipality, ExtractKind.Allocations, Encoding.UTF8.GetBytes(
            "Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Toewijzingnummer;Productcategorie;Aanbiedercode;"
            + "Ingangsdatum;Einddatum;GedeclareerdBedrag;Leveringsperiode\n"
            + string.Concat(rows.Select(row => $"{row};{period}\n"))), approve);

    async Task<DeliveryOutcome> DeliverAsync(
        string municipality, ExtractKind kind, byte[] bytes, bool approve = true)
    {
        using var content = new MemoryStream(bytes);
        var flow = new Flow(database);
        var key = await flow.ReceiveAsync(content, "extract.csv", kind, municipality, approve, CancellationToken.None);
        return await flow.TakeInAsync(key, "test", null, CancellationToken.None);
    }
}
