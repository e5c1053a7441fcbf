using Analytics.Pipeline.Store;

namespace Analytics.IntegrationTests;

/// <summary>A test database as the program opens it, with a data directory of its own.</summary>
static class OpenedDatabase
{
    /// <param name="dataDirectory">Null for a new one; workers of one installation share theirs.</param>
    public static async Task<Database> OpenAsync(TestDatabase database, string? dataDirectory = null)
    {
        var directory = dataDirectory ?? TestDirectory.NewPath();
        var options = new DatabaseOptions(database.ConnectionString, directory) { Migrate = false };
        var opened = await Database.OpenAsync(options, null, CancellationToken.None);
        await using var connection = await opened.Owner.OpenConnectionAsync();
        await ReferenceImport.SeedAsync(connection, CancellationToken.None);
        return opened;
    }
}
