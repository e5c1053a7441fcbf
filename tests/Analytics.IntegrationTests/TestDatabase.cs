using Analytics.Pipeline.Store;
using Npgsql;

namespace Analytics.IntegrationTests;

/// <summary>A database per test class, by the real migrations: <c>IClassFixture&lt;TestDatabase&gt;</c>.</summary>
public sealed class TestDatabase : IAsyncLifetime
{
    readonly string name = $"wijkzicht_test_{Guid.NewGuid():N}";

    /// <summary>With the owner's rights.</summary>
    public NpgsqlDataSource Source { get; private set; } = null!;

    /// <summary>With the site's rights.</summary>
    public NpgsqlDataSource Site { get; private set; } = null!;

    public string ConnectionString { get; private set; } = "";

    public async Task InitializeAsync()
    {
        ConnectionString = await TestServer.CreateDatabaseAsync(name);
        Source = NpgsqlDataSource.Create(Database.OwnerConnection(ConnectionString));
        Site = NpgsqlDataSource.Create(Database.SiteConnection(ConnectionString));
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        await Source.DisposeAsync();
        await TestServer.DropDatabaseAsync(name);
    }
}
