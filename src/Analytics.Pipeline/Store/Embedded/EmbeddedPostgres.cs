using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store.Embedded;

/// <summary>
/// A PostgreSQL of our own in the data directory, for a machine without a configured one. Programs with the same data
/// directory share one server: the first starts it, and it stops when the last is gone (see <see cref="Watcher"/>).
/// </summary>
sealed class EmbeddedPostgres : IAsyncDisposable
{
    public const string Login = "wijkzicht";

    const string ExistsSql = "select count(*) from pg_database where datname = @Login";
    const string CreateDatabase = $"create database {Login}";

    readonly ServerHome home;
    readonly Account account;
    readonly PostgresBinaries binaries;
    readonly FileLock lease;

    EmbeddedPostgres(ServerHome home, Account account, PostgresBinaries binaries, FileLock lease, int port)
    {
        (this.home, this.account, this.binaries, this.lease) = (home, account, binaries, lease);
        ConnectionString = Connection(home, port);
    }

    /// <summary>Holds the password: never print it.</summary>
    public string ConnectionString { get; }

    public DatabaseOrigin Origin => binaries.Origin;

    /// <exception cref="DatabaseException">No server can be had; the message says what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(
        string dataDirectory, IProgress<string>? progress, CancellationToken ct)
    {
        var home = ServerHome.Prepare(dataDirectory);
        using var alone = await TakeAsync(home.StartLock, shared: false, "another program starts the server", ct);
        var lease = await TakeAsync(home.Lease, shared: true, "the server of an earlier program still stops", ct);
        try
        {
            var binaries = await PostgresBinaries.FindAsync(dataDirectory, home.ClusterVersion, progress, ct);
            var account = await Account.ForAsync(home.Directory, binaries.Directory, home.HasCluster, ct);
            if (!home.HasCluster)
            {
                progress?.Report($"Making a database in {home.Directory} (PostgreSQL {binaries.Version})");
                await Cluster.CreateAsync(home, account, binaries.Directory, ct);
            }
            var port = await JoinOrStartAsync(home, account, binaries, ct);
            var server = new EmbeddedPostgres(home, account, binaries, lease, port);
            await MakeDatabaseAsync(server.ConnectionString, ct);
            return server;
        }
        catch (Exception e)
        {
            lease.Dispose();
            if (e is not (IOException or UnauthorizedAccessException or JsonException)) throw;
            throw new DatabaseException($"The database server cannot be set up in {dataDirectory}: {e.Message} "
                + "Make room or rights there, or choose another directory with --data DIR.", e);
        }
    }

    /// <summary>Stops the server, unless another program still uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        lease.Dispose();
        using (var last = FileLock.TryTake(home.Lease, shared: false))
        {
            if (last is not null)
            {
                await Tool.RunAsync(account.Command(Path.Combine(binaries.Directory, "pg_ctl"),
                    "stop", "-D", home.Cluster, "-m", "fast", "-w"), home.Directory, CancellationToken.None);
                return;
            }
        }
        // The watcher was quicker and stops it now, or another program goes on: then there is nothing to wait for.
        (await FileLock.TakeAsync(home.Lease, true, TimeSpan.FromMinutes(1), CancellationToken.None))?.Dispose();
    }

    static async Task<FileLock> TakeAsync(string path, bool shared, string reason, CancellationToken ct) =>
        await FileLock.TakeAsync(path, shared, TimeSpan.FromMinutes(2), ct)
        ?? throw new DatabaseException($"The database did not come free in two minutes: {reason}. "
            + $"Look in {Path.GetDirectoryName(path)} for server.log, end that program and try again.");

    /// <summary>The port of a server that runs already: another program's, or one whose program is gone.</summary>
    static async Task<int?> JoinAsync(ServerHome home, CancellationToken ct)
    {
        while (Postmaster.Find(home) is { } server)
        {
            if (server.Ready) return server.Port;
            await Task.Delay(TimeSpan.FromMilliseconds(20), ct); // It is starting, or stopping.
        }
        return null;
    }

    static async Task<int> JoinOrStartAsync(
        ServerHome home, Account account, PostgresBinaries binaries, CancellationToken ct)
    {
        var settings = Path.Combine(home.Cluster, "postgresql.conf");
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        for (var attempt = 1; ; attempt++)
        {
            if (await JoinAsync(home, ct) is { } running) return running;
            var port = home.UsesSocket ? 5432 : FreePort();
            await File.WriteAllTextAsync(settings, ServerSettings.Text(home, port, memory), ct);
            try
            {
                await Watcher.StartServerAsync(home, account, binaries.Directory, ct);
                return port;
            }
            catch (DatabaseException) when (attempt < 3)
            {
                // A start of a program that was killed was still under way, or another program took the port.
            }
        }
    }

    static async Task MakeDatabaseAsync(string connectionString, CancellationToken ct)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, Database = "postgres" };
        await using var connection = new NpgsqlConnection(builder.ConnectionString);
        await connection.OpenAsync(ct);
        if (await connection.ExecuteScalarAsync<int>(ExistsSql, new { Login }) > 0) return;
        await connection.ExecuteAsync(CreateDatabase);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static string Connection(ServerHome home, int port) => new NpgsqlConnectionStringBuilder
    {
        Host = home.UsesSocket ? home.Sockets : "127.0.0.1",
        Port = port,
        Username = Login,
        Password = File.ReadAllText(home.PasswordFile).Trim(),
        Database = Login,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;
}
