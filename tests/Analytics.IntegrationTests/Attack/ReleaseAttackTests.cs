using Analytics.App.Exports;
using Analytics.Attack;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Analytics.Samples;

namespace Analytics.IntegrationTests.Attack;

/// <summary>The released figures of a small sample region, attacked as a reader would.</summary>
public sealed class ReleaseAttackTests(ReleasedSample sample) : IClassFixture<ReleasedSample>
{
    [Fact]
    public void Every_part_of_the_system_has_an_answer()
    {
        Assert.Empty(sample.Report.Unsolved);
        Assert.Empty(sample.Report.Contradictions);
        Assert.True(sample.Report.Withheld > 1000);
    }

    [Fact]
    public void What_the_attack_says_of_a_withheld_count_is_so()
    {
        foreach (var found in sample.Report.Recovered.Where(found => found.Part == CellPart.Numerator))
        {
            var exact = sample.Exact.GetValueOrDefault(ReleasedSample.Key(found.Cell), 0);
            Assert.True(found.Interval.Holds(found.Cell.Indicator == "inzet" ? exact / 100_000.0 : exact), found.Constraints[0]);
        }
    }

    [Fact(Skip = "Publish withholds and rounds, but does not repair yet what the attack finds.")]
    public void Nothing_is_recovered() => Assert.Empty(sample.Report.Recovered);
}

/// <summary>A small sample region, taken in, released, exported and attacked.</summary>
public sealed class ReleasedSample : IAsyncLifetime
{
    readonly TestDatabase server = new();
    readonly string directory = TestDirectory.NewPath();

    public AttackReport Report { get; private set; } = null!;

    /// <summary>What nobody outside may know. A form that nobody had in a period is not in it.</summary>
    public IReadOnlyDictionary<string, long> Exact { get; private set; } = new Dictionary<string, long>();

    public static string Key(ReleasedCell cell) => $"{cell.Indicator} {cell.Area} {cell.Form} {cell.Period}";

    public async Task InitializeAsync()
    {
        await server.InitializeAsync();
        await using var database = await OpenedDatabase.OpenAsync(server, directory);
        await DeliverAsync(new Flow(database));
        Report = Attacker.Run(await ExportAsync(database, ExportScope.Released));
        Exact = (await ExportAsync(database, ExportScope.Internal)).ToDictionary(Key, cell => cell.Numerator ?? 0);
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        TestDirectory.Remove(directory);
    }

    async Task DeliverAsync(Flow flow)
    {
        var folder = Path.Combine(directory, "sample");
        SampleRegion.Write(folder, 1, SampleSize.Small);
        foreach (var file in Directory.EnumerateFiles(folder, "toewijzingen*.csv", SearchOption.AllDirectories)
            .OrderBy(file => file.Contains("correctie", StringComparison.Ordinal)).ThenBy(file => file, StringComparer.Ordinal))
        {
            await using var content = File.OpenRead(file);
            var municipality = Path.GetFileName(Path.GetDirectoryName(file)!)[..6];
            var delivery = await flow.ReceiveAsync(
                content, Path.GetFileName(file), ExtractKind.Allocations, municipality, true, CancellationToken.None);
            await flow.TakeInAsync(delivery, "test", null, CancellationToken.None);
        }
        await flow.RefreshAsync(null, CancellationToken.None);
    }

    async Task<IReadOnlyList<ReleasedCell>> ExportAsync(Database database, ExportScope scope)
    {
        var path = Path.Combine(directory, $"{scope}.json");
        await Exporter.WriteAsync(database, "indicators", scope, ExportFormat.Json, path, CancellationToken.None);
        await using var file = File.OpenRead(path);
        return ReleasedTable.Read(file);
    }
}
