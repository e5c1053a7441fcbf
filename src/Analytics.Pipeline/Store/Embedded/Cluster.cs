namespace Analytics.Pipeline.Store.Embedded;

/// <summary>Makes the files of a new, empty server.</summary>
static class Cluster
{
    const string Unfinished = ".new";

    /// <summary>
    /// Runs <c>initdb</c> beside the final place and moves the result there when all is on disk, so that a half-made
    /// cluster is never taken for a whole one. Each attempt has a place of its own: an <c>initdb</c> whose program was
    /// killed goes on for a moment, and tidies up after itself. Text is compared by code point, the same on every
    /// machine and for ever.
    /// </summary>
    public static async Task CreateAsync(ServerHome home, Account account, string binaries, CancellationToken ct)
    {
        RemoveUnfinished(home);
        var fresh = $"{home.Cluster}.{Guid.NewGuid():N}{Unfinished}";
        home.WritePassword();
        if (account.Owner is { } owner)
            await Tool.RunAsync(["chown", "-R", owner, home.Directory], "/", ct);

        var initdb = Path.Combine(binaries, "initdb");
        string[] ways = OperatingSystem.IsLinux() ? ["C.UTF-8", "C"] : ["C"];
        ToolResult made = null!;
        foreach (var letters in ways)
        {
            made = await Tool.RunAsync(account.Command(
                initdb, "--pgdata", fresh, "--username", EmbeddedPostgres.Login, "--pwfile", home.PasswordFile,
                "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", $"--lc-ctype={letters}",
                "--data-checksums", "--no-sync", "--no-instructions"), home.Directory, ct);
            if (made.Ok) break;
        }
        // One sync of everything at the end: a quarter of the time of a sync of each file as it is made.
        if (made.Ok) made = await Tool.RunAsync(account.Command(initdb, "--sync-only", "--pgdata", fresh), "/", ct);
        if (!made.Ok)
            throw new DatabaseException($"PostgreSQL could not make a database in {home.Directory}: {made.LastWords}");
        Directory.Move(fresh, home.Cluster);
        RemoveUnfinished(home);
    }

    /// <summary>What earlier attempts left; one that is still being tidied up by itself may be gone or
    /// locked.</summary>
    static void RemoveUnfinished(ServerHome home)
    {
        foreach (var left in Directory.EnumerateDirectories(home.Directory, "*" + Unfinished))
        {
            try
            {
                Directory.Delete(left, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue; // It is in nobody's way.
            }
        }
    }
}
