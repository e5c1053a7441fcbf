using Analytics.App.Drop;
using Analytics.App.Jobs;
using Analytics.Pipeline;
using Analytics.Pipeline.Store;

namespace Analytics.IntegrationTests.Jobs;

public sealed class DropFolderJobTests : IAsyncLifetime
{
    readonly TestDatabase server = new();
    readonly string directory = TestDirectory.NewPath();
    Database database = null!;
    DropFolderJob job = null!;

    public async Task InitializeAsync()
    {
        await server.InitializeAsync();
        database = await OpenedDatabase.OpenAsync(server, directory);
        job = new DropFolderJob(database, new Flow(database), new DropFolder(directory));
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        await server.DisposeAsync();
        TestDirectory.Remove(directory);
    }

    [Fact]
    public async Task What_is_dropped_is_delivered_once_and_its_result_lies_beside_it()
    {
        var waits = Put("GM1674/a.csv", Extracts.Bytes("GM1674", 1, 20));
        var counts = Put("GM0748/meteen/b.csv", Extracts.Bytes("GM0748", 1, 20));
        var refused = Put("GM1674/c.csv", "geen;extract\n1;2\n"u8.ToArray());
        Assert.Null(await job.RunAsync(CancellationToken.None));

        Assert.Equal(Schedule.Deliveries, await job.RunAsync(CancellationToken.None));
        Assert.Null(await job.RunAsync(CancellationToken.None));

        Assert.All(new[] { waits, counts, refused }, path => Assert.False(File.Exists(path)));
        Assert.Contains("wacht op goedkeuring", Result("GM1674/verwerkt/a.csv.txt"), StringComparison.Ordinal);
        Assert.Contains("telt mee", Result("GM0748/verwerkt/b.csv.txt"), StringComparison.Ordinal);
        Assert.Contains("Geweigerd", Result("GM1674/geweigerd/c.csv.txt"), StringComparison.Ordinal);
        await using var connection = await database.Owner.OpenConnectionAsync();
        Assert.Equal(["accepted", "checked", "refused"],
            (await Deliveries.ListAsync(connection, null, 10)).Select(row => row.State).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_content_again_changes_nothing_and_says_so()
    {
        Put("GM1674/a.csv", Extracts.Bytes("GM1674", 1, 20));
        for (var look = 0; look < 2; look++) await job.RunAsync(CancellationToken.None);
        Put("GM1674/andere-naam.csv", Extracts.Bytes("GM1674", 1, 20));
        for (var look = 0; look < 2; look++) await job.RunAsync(CancellationToken.None);

        await using var connection = await database.Owner.OpenConnectionAsync();
        var row = Assert.Single(await Deliveries.ListAsync(connection, "GM1674", 10));
        Assert.Contains($"aanlevering {row.DeliveryId}", Result("GM1674/verwerkt/andere-naam.csv.txt"), StringComparison.Ordinal);
    }

    string Put(string path, byte[] content)
    {
        var full = Path.Combine(directory, "drop", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    string Result(string path) => File.ReadAllText(Path.Combine(directory, "drop", path));
}
