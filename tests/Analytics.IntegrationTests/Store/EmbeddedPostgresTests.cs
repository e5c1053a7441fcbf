using System.Diagnostics;
using Analytics.Pipeline.Store;
using Analytics.Pipeline.Store.Embedded;
using Dapper;

namespace Analytics.IntegrationTests.Store;

/// <summary>The life of the embedded server: it starts, is shared, stops, and comes back after anything.</summary>
public sealed class EmbeddedPostgresTests : IDisposable
{
    readonly string directory = TestDirectory.NewPath();

    ServerHome Home => new(Path.Combine(directory, "postgres"));

    public void Dispose() => TestDirectory.Remove(directory);

    [Fact]
    public async Task What_was_stored_is_there_after_a_stop_and_a_start()
    {
        await using (var database = await OpenAsync())
            await ExecuteAsync(database, "create table apple as select 7 as id");
        Assert.Null(Postmaster.Find(Home));

        await using var again = await OpenAsync();

        Assert.Equal(7, await AskAsync<int>(again, "select id from apple"));
    }

    [Fact]
    public async Task Programs_with_one_data_directory_share_a_server_that_stops_with_the_last()
    {
        var first = await OpenAsync();
        var server = Postmaster.Find(Home)!.Pid;
        var second = await OpenAsync();

        await first.DisposeAsync();
        Assert.Equal(server, Postmaster.Find(Home)!.Pid);
        Assert.Equal(1, await AskAsync<int>(second, "select 1"));

        await second.DisposeAsync();
        Assert.Null(Postmaster.Find(Home));
    }

    [Fact]
    public async Task Two_first_starts_at_once_make_one_cluster()
    {
        var databases = await Task.WhenAll(OpenAsync(), OpenAsync(), OpenAsync());

        foreach (var database in databases)
            Assert.Equal(databases[0].ConnectionString, database.ConnectionString);
        foreach (var database in databases) await database.DisposeAsync();
        Assert.Null(Postmaster.Find(Home));
    }

    [Fact]
    public async Task A_stale_pid_file_whose_number_is_another_process_now_is_no_obstacle()
    {
        await (await OpenAsync()).DisposeAsync();
        using var bystander = Process.Start("sleep", "60");
        var left = $"{bystander.Id}\n{Home.Cluster}\n1700000000\n5432\n{Home.Sockets}\n";
        await File.WriteAllTextAsync(
            Path.Combine(Home.Cluster, "postmaster.pid"), left + "\n  5432001         0\nready   \n");
        await File.WriteAllTextAsync(Path.Combine(Home.Sockets, ".s.PGSQL.5432.lock"), left);

        await using var database = await OpenAsync();

        Assert.Equal(1, await AskAsync<int>(database, "select 1"));
        Assert.False(bystander.HasExited);
        bystander.Kill();
    }

    [Fact]
    public async Task A_server_that_was_killed_recovers_at_the_next_start()
    {
        await using (var database = await OpenAsync())
        {
            await ExecuteAsync(database, "create table apple as select generate_series(1, 1000) as id");
            using var server = Process.GetProcessById(Postmaster.Find(Home)!.Pid);
            server.Kill();
        }

        await using var again = await OpenAsync();

        Assert.Equal(1000, await AskAsync<int>(again, "select count(*)::int from apple"));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_killed_program_leaves_no_server_behind_and_loses_nothing(bool withItsProcessTree)
    {
        using var program = SecondProgram.Start(directory);
        Assert.Equal("open", await program.StandardOutput.ReadLineAsync());
        var database = await OpenAsync();
        await ExecuteAsync(database, "create table apple as select 7 as id");
        await database.DisposeAsync();
        Assert.NotNull(Postmaster.Find(Home));

        program.Kill(withItsProcessTree);

        await AssertStopsAsync();
        await using var again = await OpenAsync();
        Assert.Equal(7, await AskAsync<int>(again, "select id from apple"));
    }

    /// <summary>From before the first file to after the first query.</summary>
    [Theory, InlineData(150), InlineData(350), InlineData(600), InlineData(900)]
    public async Task A_program_killed_during_its_first_start_leaves_no_server_behind(int milliseconds)
    {
        using var program = SecondProgram.Start(directory);
        await Task.Delay(milliseconds);

        program.Kill();

        await program.WaitForExitAsync();
        await AssertStopsAsync();
        await using var database = await OpenAsync();
        Assert.Equal(1, await AskAsync<int>(database, "select 1"));
    }

    async Task AssertStopsAsync()
    {
        var clock = Stopwatch.StartNew();
        while (ServerProcesses().Count > 0 && clock.Elapsed < TimeSpan.FromSeconds(10)) await Task.Delay(50);
        Assert.Empty(ServerProcesses());
    }

    /// <summary>Living processes that work in this test's directory, by their command line.</summary>
    List<string> ServerProcesses() => Directory.EnumerateDirectories("/proc")
        .Where(process => int.TryParse(Path.GetFileName(process), out _))
        .Select(CommandLine)
        .Where(command => command.Contains(directory, StringComparison.Ordinal))
        .ToList();

    static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline")).Replace('\0', ' ');
        }
        catch (IOException)
        {
            return ""; // Gone already.
        }
    }

    Task<Database> OpenAsync() => Database.OpenAsync(
        new DatabaseOptions(null, directory) { Migrate = false }, null, CancellationToken.None);

    static async Task ExecuteAsync(Database database, string sql)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(sql);
    }

    static async Task<T?> AskAsync<T>(Database database, string sql)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<T>(sql);
    }
}
