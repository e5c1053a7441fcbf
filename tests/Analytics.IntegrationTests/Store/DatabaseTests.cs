using Analytics.Pipeline.Store;
using Analytics.Pipeline.Store.Embedded;
using Dapper;
using Npgsql;

namespace Analytics.IntegrationTests.Store;

public class DatabaseTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    sealed record Stay(string YouthKey, DateOnly PeriodFrom, DateOnly? PeriodUntil, int CostCents);

    [Fact]
    public async Task A_row_fills_a_record_with_dates_and_names_with_underscores()
    {
        await using var connection = await database.Source.OpenConnectionAsync();

        var stay = await connection.QuerySingleAsync<Stay>(
            "select 'a' as youth_key, @from as period_from, @until::date as period_until, 125000 as cost_cents",
            new { from = new DateOnly(2024, 2, 29), until = (DateOnly?)null });

        Assert.Equal(new Stay("a", new DateOnly(2024, 2, 29), null, 125000), stay);
    }

    [Fact]
    public async Task The_site_reads_what_is_released_and_nothing_else()
    {
        await using var owner = await database.Source.OpenConnectionAsync();
        await owner.ExecuteAsync("""
            do $$ begin
                if to_regrole('wijkzicht_site') is null then create role wijkzicht_site nologin; end if;
            end $$;
            create schema if not exists released;
            create table released.figure as select 7 as value;
            create table secret as select 'a' as youth_key;
            grant usage on schema released to wijkzicht_site;
            grant select on released.figure to wijkzicht_site;
            """);
        for (var session = 0; session < 2; session++) // A session that returns from the pool has the same rights.
        {
            await using var site = await database.Site.OpenConnectionAsync();
            Assert.Equal("wijkzicht_site", await site.ExecuteScalarAsync<string>("select current_user"));
            Assert.Equal(7, await site.ExecuteScalarAsync<int>("select value from released.figure"));
            await Assert.ThrowsAsync<PostgresException>(() => site.ExecuteScalarAsync("select youth_key from secret"));
        }
    }

    [Fact]
    public async Task Sessions_are_in_UTC_and_what_is_written_survives_a_power_cut()
    {
        await using var connection = await database.Source.OpenConnectionAsync();

        Assert.Equal("UTC", await connection.ExecuteScalarAsync<string>("show timezone"));
        Assert.Equal("on", await connection.ExecuteScalarAsync<string>("show fsync"));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_said_with_the_next_step_and_without_the_password()
    {
        var options = new DatabaseOptions("Host=127.0.0.1;Port=1;Username=a;Password=geheim", null);

        var failure = await Assert.ThrowsAsync<DatabaseException>(
            () => Database.OpenAsync(options, null, CancellationToken.None));

        Assert.Contains("Check ConnectionStrings__Analytics", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_directory_too_deep_for_a_socket_is_served_on_loopback_and_the_password_is_closed()
    {
        var directory = TestDirectory.NewPath();
        var deep = Path.Combine(directory, new string('d', 60), new string('e', 60));
        try
        {
            await using var opened = await Database.OpenAsync(
                new DatabaseOptions(null, deep) { Migrate = false }, null, CancellationToken.None);

            Assert.Equal("127.0.0.1", new NpgsqlConnectionStringBuilder(opened.ConnectionString).Host);
            var password = new ServerHome(Path.Combine(deep, "postgres")).PasswordFile;
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(password));
        }
        finally
        {
            TestDirectory.Remove(directory);
        }
    }
}
