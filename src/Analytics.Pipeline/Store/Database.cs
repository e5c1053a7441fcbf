using Analytics.Pipeline.Store.Embedded;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>The one place that connects. Opening finds or starts a server and brings the schema up to date.</summary>
public sealed class Database : IAsyncDisposable
{
    readonly EmbeddedPostgres? embedded;

    static Database() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    Database(string connectionString, EmbeddedPostgres? embedded, string dataDirectory)
    {
        this.embedded = embedded;
        DataDirectory = dataDirectory;
        ConnectionString = connectionString;
        Owner = NpgsqlDataSource.Create(OwnerConnection(connectionString));
        Site = NpgsqlDataSource.Create(SiteConnection(connectionString));
    }

    /// <summary>For migrations and the pipeline.</summary>
    public NpgsqlDataSource Owner { get; }

    /// <summary>For the site: its sessions have the role that reads schema <c>released</c> and nothing else.</summary>
    public NpgsqlDataSource Site { get; }

    /// <summary>With the password in it: never print or log it.</summary>
    public string ConnectionString { get; }

    public string DataDirectory { get; }

    /// <summary>As the server says it: "17.10".</summary>
    public string ServerVersion { get; private set; } = "";

    public DatabaseOrigin Origin => embedded?.Origin ?? DatabaseOrigin.Configured;

    /// <exception cref="DatabaseException">There is no usable database; the message says what to do.</exception>
    public static async Task<Database> OpenAsync(
        DatabaseOptions options, IProgress<string>? progress, CancellationToken ct)
    {
        var directory = options.FullDataDirectory;
        var embedded = string.IsNullOrWhiteSpace(options.ConnectionString)
            ? await EmbeddedPostgres.StartAsync(directory, progress, ct)
            : null;
        var connectionString = embedded?.ConnectionString ?? options.ConnectionString!;
        var database = new Database(connectionString, embedded, directory);
        try
        {
            await database.GreetAsync(ct);
            if (options.Migrate) await Migrator.MigrateAsync(database.Owner, progress, ct);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Owner.DisposeAsync();
        if (embedded is not null) await embedded.DisposeAsync();
    }

    /// <summary>The owner's sessions: in UTC, and with time for the long statements of the pipeline.</summary>
    public static string OwnerConnection(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { Timezone = "UTC" };
        if (!builder.ContainsKey("Command Timeout")) builder.CommandTimeout = 600;
        builder.ApplicationName ??= "wijkzicht";
        return builder.ConnectionString;
    }

    /// <summary>The same server with the rights of the site from the first moment of each session.</summary>
    public static string SiteConnection(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { Timezone = "UTC" };
        builder.Options = $"{builder.Options} -c role=wijkzicht_site".Trim();
        builder.ApplicationName ??= "wijkzicht-site";
        return builder.ConnectionString;
    }

    async Task GreetAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = await Owner.OpenConnectionAsync(ct);
            ServerVersion = connection.ServerVersion.Split(' ')[0];
            if (connection.PostgreSqlVersion.Major is < 15 or > 18)
                throw new DatabaseException($"The server is PostgreSQL {ServerVersion}: 15 to 18 is needed. "
                    + "Set ConnectionStrings__Analytics to such a server, or leave it out to start one here.");
        }
        catch (NpgsqlException e)
        {
            throw new DatabaseException($"The database cannot be reached: {e.Message} "
                + "Check ConnectionStrings__Analytics and whether that server runs.", e);
        }
    }
}
