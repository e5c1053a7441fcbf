using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.IntegrationTests;

/// <summary>Files that are refused, by the path of every delivery: what was there stays, and nothing of them does.</summary>
public sealed class RefusedFilesTests : IAsyncLifetime
{
    const string Heading = "Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Toewijzingnummer;Productcategorie;"
        + "Aanbiedercode;Ingangsdatum;GedeclareerdBedrag\n";

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

    static Dictionary<string, byte[]> Files => new()
    {
        ["B001"] = [],
        ["B002"] = [0x50, 0x4B, 0x03, 0x04, .. "xl/workbook.xml"u8],
        ["B003"] = Encoding.Unicode.GetBytes(Heading + Rows(30))[..^1],
        ["B004"] = Bytes(Rows(30)),
        ["P013"] = Bytes(Heading.Replace("GedeclareerdBedrag", "Opmerking", StringComparison.Ordinal) + Rows(30)),
        ["B008"] = Bytes(Heading),
        ["B009"] = Bytes(Heading + Rows(30) + new string('x', 3_000_000)),
        ["B010"] = Bytes(Heading + "\"" + Rows(30)),
        ["P001"] = Bytes(Heading.Replace("ClientPseudoniem", "BSN", StringComparison.Ordinal) + Rows(30)),
        ["T105"] = Bytes(Heading + Rows(3000) + Rows(1).Replace("GM1674", "GM0748", StringComparison.Ordinal)),
    };

    [Fact]
    public async Task Leave_what_was_there_and_nothing_of_themselves()
    {
        var flow = new Flow(database);
        var first = await DeliverAsync(flow, Bytes(Heading + Rows(40)));
        var before = await StoredAsync();

        foreach (var (rule, bytes) in Files)
        {
            var outcome = await DeliverAsync(flow, bytes);

            Assert.Equal((rule, DeliveryState.Refused), (outcome.Report!.Findings[^1].Rule, outcome.State));
            Assert.Equal(before, await StoredAsync());
            Assert.Empty(Directory.GetFiles(Path.Combine(directory, "spool")));
        }
        Assert.Equal((DeliveryState.Accepted, 40), (first.State, first.Report!.Stored));
    }

    static string Rows(int rows) => string.Concat(Enumerable.Range(1, rows).Select(row =>
        $"GM1674;BU16740000;c0ffee{row:x6};2010;{row};45;99000107;2023-01-15;1250,50\n"));

    static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    static async Task<DeliveryOutcome> DeliverAsync(Flow flow, byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        var delivery = await flow.ReceiveAsync(content, "extract.csv", ExtractKind.Allocations, "GM1674", true,
            CancellationToken.None);
        return await flow.TakeInAsync(delivery, "test", null, CancellationToken.None);
    }

    /// <summary>Rows, their amounts and which delivery counts.</summary>
    async Task<string?> StoredAsync()
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<string>("""
            select concat_ws(' ', count(*), sum(declared_cents), min(delivery_id), max(delivery_id),
                (select string_agg(delivery_id::text, ',') from intake.delivery where state = 'accepted'))
            from care.allocation
            """);
    }
}
