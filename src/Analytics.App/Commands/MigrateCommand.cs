using System.CommandLine;
using Analytics.Pipeline.Store;

namespace Analytics.App.Commands;

/// <summary><c>migrate</c>: brings the schema up to date, and says what it did.</summary>
static class MigrateCommand
{
    public static Command Create() =>
        CommandLine.Verb("migrate", "Brings the database schema up to date.", async (invocation, ct) =>
        {
            await using var database = await Database.OpenAsync(invocation.Options(migrate: false),
                invocation.Progress, ct);
            var applied = await Migrator.MigrateAsync(database.Owner, invocation.Progress, ct);
            invocation.Answer(new { applied = applied.Select(migration => migration.Name) },
                applied.Count == 0 ? "The schema is up to date." : $"Applied {applied.Count} migrations.");
            return ExitCode.Done;
        });
}
