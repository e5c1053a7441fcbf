using System.Diagnostics;
using System.Globalization;
using Analytics.Pipeline.Store;
using Npgsql;

namespace Analytics.Benchmarks;

/// <summary>PostgreSQL's own client, on the database that is measured.</summary>
sealed class Psql
{
    readonly string program;
    readonly NpgsqlConnectionStringBuilder server;

    Psql(string program, string connectionString) =>
        (this.program, server) = (program, new NpgsqlConnectionStringBuilder(connectionString));

    /// <summary>Beside the server's binaries, else on the PATH; null when it is in neither.</summary>
    public static async Task<Psql?> FindAsync(Database database)
    {
        await using var command = database.Owner.CreateCommand("select setting from pg_config where name = 'BINDIR'");
        var binaries = (string?)await command.ExecuteScalarAsync() ?? "";
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var name = OperatingSystem.IsWindows() ? "psql.exe" : "psql";
        var found = path.Prepend(binaries).Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists);
        return found is null ? null : new Psql(found, database.ConnectionString);
    }

    /// <summary>Runs one command, such as <c>\copy</c>, in a session of its own.</summary>
    public async Task RunAsync(string command)
    {
        var start = new ProcessStartInfo(program, ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", command]);
        start.Environment["PGHOST"] = server.Host;
        start.Environment["PGPORT"] = server.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = server.Username;
        start.Environment["PGPASSWORD"] = server.Password;
        start.Environment["PGDATABASE"] = server.Database;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"psql ended with {process.ExitCode}.");
    }
}
