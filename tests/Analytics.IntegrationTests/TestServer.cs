using Analytics.Pipeline.Store;
using Npgsql;

namespace Analytics.IntegrationTests;

/// <summary>
/// One server for the whole test run: the configured one, else an embedded one in a directory of its own. With a
/// template database that the real migrations made once, so that each test class gets a copy and not a migration.
/// </summary>
static class TestServer
{
    static readonly string Template = $"wijkzicht_template_{Guid.NewGuid():N}";
    static readonly Lazy<Task<Database>> Server = new(StartAsync);

    /// <summary>Makes an empty, migrated database, and returns its connection string.</summary>
    public static async Task<string> CreateDatabaseAsync(string name)
    {
        var server = await Server.Value;
        await RunAsync(server, $"create database {name} template {Template}");
        return Named(server, name);
    }

    public static async Task DropDatabaseAsync(string name) =>
        await RunAsync(await Server.Value, $"drop database {name} with (force)");

    /// <summary>At the end of the run.</summary>
    public static async Task StopAsync()
    {
        if (!Server.IsValueCreated || !Server.Value.IsCompletedSuccessfully) return;
        var server = await Server.Value;
        await RunAsync(server, $"drop database {Template}");
        await server.DisposeAsync();
        TestDirectory.Remove(server.DataDirectory);
    }

    static async Task<Database> StartAsync()
    {
        var configured = Environment.GetEnvironmentVariable("ConnectionStrings__Analytics");
        TestDirectory.RemoveOld();
        var directory = TestDirectory.NewPath();
        var server = await Database.OpenAsync(
            new DatabaseOptions(configured, directory) { Migrate = false }, null, CancellationToken.None);
        await RunAsync(server, $"create database {Template}");
        await using var template = NpgsqlDataSource.Create(Named(server, Template) + ";Pooling=false");
        await Migrator.MigrateAsync(template, null, CancellationToken.None);
        return server;
    }

    static string Named(Database server, string name) =>
        new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ConnectionString;

    static async Task RunAsync(Database server, string command)
    {
        await using var run = server.Owner.CreateCommand(command);
        await run.ExecuteNonQueryAsync();
    }
}
