using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>
/// Brings the schema up to date: forward only, each migration in a transaction, one program at a time. Refuses a
/// database that this program does not know: newer than itself, or with another text under the same number.
/// </summary>
public static class Migrator
{
    /// <summary>Any number does, as long as it stays the same: "WIJK" in ASCII.</summary>
    const long LockKey = 0x57494A4B;

    const string LockSql = "select pg_advisory_lock(@LockKey)";
    const string UnlockSql = "select pg_advisory_unlock(@LockKey)";
    const string HasHistorySql = "select to_regclass('audit.migration') is not null";
    const string AppliedSql = "select number, name, sha256, applied_at from audit.migration order by number";
    const string RecordSql = "insert into audit.migration (number, name, sha256) values (@Number, @Name, @Sha256)";

    const string CreateHistory = """
        create schema if not exists audit;
        create table if not exists audit.migration (
            number      int         primary key,
            name        text        not null,
            sha256      text        not null,
            applied_at  timestamptz not null default now()
        );
        comment on table audit.migration is 'The migrations this database has had; written by the program.';
        """;

    /// <summary>Applies what is missing.</summary>
    /// <returns>The migrations applied now; empty when the schema was up to date.</returns>
    /// <exception cref="DatabaseException">The schema is not one of this program's, or a migration failed.</exception>
    public static Task<IReadOnlyList<Migration>> MigrateAsync(
        NpgsqlDataSource database, IProgress<string>? progress, CancellationToken ct) =>
        MigrateAsync(database, Migration.All, progress, ct);

    /// <inheritdoc cref="MigrateAsync(NpgsqlDataSource, IProgress{string}, CancellationToken)"/>
    public static async Task<IReadOnlyList<Migration>> MigrateAsync(NpgsqlDataSource database,
        IReadOnlyList<Migration> migrations, IProgress<string>? progress, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await ExecuteAsync(connection, LockSql, new { LockKey }, ct);
        try
        {
            await ExecuteAsync(connection, CreateHistory, null, ct);
            var (_, pending) = Compare(await ReadAppliedAsync(connection, ct), migrations);
            foreach (var migration in pending)
            {
                progress?.Report($"Migrating the database: {migration.FullName}");
                await ApplyAsync(connection, migration, ct);
            }
            return pending;
        }
        finally
        {
            await connection.ExecuteAsync(UnlockSql, new { LockKey });
        }
    }

    /// <summary>What was applied and what is missing, without changing anything.</summary>
    /// <exception cref="DatabaseException">The schema is newer or other than the program's.</exception>
    public static Task<MigrationStatus> StatusAsync(NpgsqlDataSource database, CancellationToken ct) =>
        StatusAsync(database, Migration.All, ct);

    /// <inheritdoc cref="StatusAsync(NpgsqlDataSource, CancellationToken)"/>
    public static async Task<MigrationStatus> StatusAsync(
        NpgsqlDataSource database, IReadOnlyList<Migration> migrations, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        var hasHistory = await connection.ExecuteScalarAsync<bool>(HasHistorySql);
        return Compare(hasHistory ? await ReadAppliedAsync(connection, ct) : [], migrations);
    }

    static async Task<IReadOnlyList<AppliedMigration>> ReadAppliedAsync(
        NpgsqlConnection connection, CancellationToken ct)
    {
        var question = new CommandDefinition(AppliedSql, cancellationToken: ct);
        return (await connection.QueryAsync<AppliedMigration>(question)).AsList();
    }

    static MigrationStatus Compare(IReadOnlyList<AppliedMigration> applied, IReadOnlyList<Migration> migrations)
    {
        var known = migrations.ToDictionary(migration => migration.Number);
        foreach (var done in applied) Recognise(done, known.GetValueOrDefault(done.Number));

        var last = applied.Count > 0 ? applied[^1].Number : 0;
        var had = applied.Select(migration => migration.Number).ToHashSet();
        var pending = migrations.Where(m => !had.Contains(m.Number)).OrderBy(m => m.Number).ToList();
        if (pending.Find(migration => migration.Number < last) is { } late)
            throw new DatabaseException($"Migration {late.FullName} comes before {last:0000}, which the database has. "
                + "Give it the next free number.");
        return new MigrationStatus(applied, pending);
    }

    static void Recognise(AppliedMigration done, Migration? ours)
    {
        if (ours is null)
            throw new DatabaseException($"The database has migration {done.Number:0000}_{done.Name}, which this "
                + "program does not know: it was last used by a newer version. Use that version or a newer one.");
        if (ours.Sha256 != done.Sha256)
            throw new DatabaseException($"Migration {ours.FullName} was changed after it was applied here. "
                + "Put its text back and write the change as a new migration.");
    }

    static async Task ApplyAsync(NpgsqlConnection connection, Migration migration, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        try
        {
            await ExecuteAsync(connection, migration.Sql, null, ct);
            await ExecuteAsync(connection, RecordSql, migration, ct);
            await transaction.CommitAsync(ct);
        }
        catch (PostgresException e)
        {
            throw new DatabaseException($"Migration {migration.FullName} failed and changed nothing: "
                + $"{e.SqlState} {e.MessageText} (at character {e.Position}).", e);
        }
    }

    /// <summary>Without a limit of time: another program may be migrating, and a migration may be long.</summary>
    static Task<int> ExecuteAsync(NpgsqlConnection connection, string sql, object? parameters, CancellationToken ct) =>
        connection.ExecuteAsync(new CommandDefinition(sql, parameters, commandTimeout: 0, cancellationToken: ct));
}
