using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.IntegrationTests.Store;

public class MigratorTests : IAsyncLifetime
{
    static readonly Migration First = new(9001, "first", "create schema fruit; create table fruit.apple (id int);");
    static readonly Migration Second = new(9002, "second", "insert into fruit.apple values (1), (2);");
    static readonly Migration Broken = new(9003, "broken", "delete from fruit.apple; select nonsense();");

    /// <summary>A database per test: here the schema is what is tested.</summary>
    readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Applies_what_is_missing_in_order_and_only_once()
    {
        Assert.Equal(["first"], (await MigrateAsync(First)).Select(m => m.Name));
        Assert.Equal(["second"], (await MigrateAsync(Second, First)).Select(m => m.Name));
        Assert.Empty(await MigrateAsync(First, Second));
        Assert.Equal(2, await ApplesAsync());
    }

    [Fact]
    public async Task Status_tells_what_is_applied_and_what_is_pending_and_changes_nothing()
    {
        await MigrateAsync(First);

        var status = await Migrator.StatusAsync(database.Source, With(First, Second), CancellationToken.None);

        var applied = status.Applied.Single(migration => migration.Number == 9001);
        Assert.Equal((First.Name, First.Sha256), (applied.Name, applied.Sha256));
        Assert.Equal([Second], status.Pending);
        Assert.Equal(0, await ApplesAsync());
    }

    [Fact]
    public async Task A_schema_newer_than_the_program_is_refused()
    {
        await MigrateAsync(First, Second);

        var refusal = await Assert.ThrowsAsync<DatabaseException>(() => MigrateAsync(First));

        Assert.Contains("9002_second", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_released_migration_that_was_changed_is_refused()
    {
        await MigrateAsync(First);

        var refusal = await Assert.ThrowsAsync<DatabaseException>(
            () => MigrateAsync(First with { Sql = First.Sql + "--" }, Second));

        Assert.Contains("9001_first was changed", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await ApplesAsync());
    }

    [Fact]
    public async Task A_migration_numbered_before_an_applied_one_is_refused()
    {
        await MigrateAsync(First);

        var late = new Migration(9000, "late", "select 1");
        var refusal = await Assert.ThrowsAsync<DatabaseException>(() => MigrateAsync(late, First));

        Assert.Contains("next free number", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_that_fails_changes_nothing_and_the_ones_before_it_stay()
    {
        var failure = await Assert.ThrowsAsync<DatabaseException>(() => MigrateAsync(First, Second, Broken));

        Assert.Contains("9003_broken", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, await ApplesAsync());
    }

    [Fact]
    public async Task Two_programs_that_migrate_at_once_apply_each_migration_once()
    {
        var slow = new Migration(9001, "first", First.Sql + " select pg_sleep(0.2);");

        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => MigrateAsync(slow, Second)));

        Assert.Equal([0, 0, 0, 2], applied.Select(list => list.Count).Order());
        Assert.Equal(2, await ApplesAsync());
    }

    [Fact]
    public void The_line_ends_of_a_checkout_do_not_change_a_migration() =>
        Assert.Equal(new Migration(1, "a", "x\ny").Sha256, new Migration(1, "a", "x\r\ny").Sha256);

    Task<IReadOnlyList<Migration>> MigrateAsync(params Migration[] migrations) =>
        Migrator.MigrateAsync(database.Source, With(migrations), null, CancellationToken.None);

    /// <summary>After the program's own migrations, which the database has had.</summary>
    static List<Migration> With(params Migration[] migrations) => [.. Migration.All, .. migrations];

    async Task<int> ApplesAsync()
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<int>("select count(*) from fruit.apple");
    }
}
