namespace Analytics.Pipeline.Store.Embedded;

/// <summary>
/// Under which account the server runs. PostgreSQL refuses to run as root, so a program started by root hands its
/// server to an unprivileged account: the prefix goes before each command, and the owner (uid:gid) gets the files.
/// </summary>
sealed record Account(IReadOnlyList<string> Prefix, string? Owner)
{
    static readonly Account Self = new([], null);

    /// <summary>A directory of its owner only, and one that its group may pass through.</summary>
    static readonly UnixFileMode[] Closed = [ServerHome.OnlyOwner, ServerHome.OnlyOwner | UnixFileMode.GroupExecute];

    public IReadOnlyList<string> Command(params IReadOnlyList<string> command) => [.. Prefix, .. command];

    /// <summary>
    /// The account for the server's files in <paramref name="home"/>. Files that exist keep the account they belong
    /// to; for new ones the first account that works here gets the directory.
    /// </summary>
    /// <exception cref="DatabaseException">Run by root, and no unprivileged account can be used.</exception>
    public static async Task<Account> ForAsync(string home, string binaries, bool exists, CancellationToken ct)
    {
        if (!Environment.IsPrivilegedProcess || OperatingSystem.IsWindows()) return Self;
        foreach (var account in exists ? await KeepAsync(home, ct) : Candidates())
        {
            if (!exists && account.Owner is { } owner) await GiveAsync(home, owner, ct);
            if (await account.CanUseAsync(home, binaries, ct)) return account;
        }
        throw new DatabaseException(
            $"PostgreSQL does not run as root, and no unprivileged account can use {home}. "
            + "Run this program as an ordinary user, or choose a data directory outside root's home with --data DIR.");
    }

    static async Task<IEnumerable<Account>> KeepAsync(string home, CancellationToken ct)
    {
        var stat = await Tool.RunAsync(["stat", "-c", "%u:%g", home], "/", ct);
        var owner = stat.Output.Trim();
        return Candidates().Where(a => owner == "0:0" ? a.Owner == "0:0" : a.Owner == owner)
            .DefaultIfEmpty(ByNumber(owner));
    }

    /// <summary>In order of preference: an account of its own first, root in disguise last.</summary>
    static IEnumerable<Account> Candidates()
    {
        var users = Users().ToList();
        foreach (var (_, uid, gid) in users) yield return ByNumber($"{uid}:{gid}");
        foreach (var (name, uid, gid) in users) yield return new(["runuser", "-u", name, "--"], $"{uid}:{gid}");
        // A namespace in which root has another number: the files stay root's own.
        foreach (var (_, uid, _) in users)
            yield return new(["unshare", "--user", $"--map-user={uid}", "--"], "0:0");
    }

    static Account ByNumber(string owner)
    {
        var (uid, gid) = owner.Split(':') is [var user, var group] ? (user, group) : ("65534", "65534");
        return new(["setpriv", $"--reuid={uid}", $"--regid={gid}", "--clear-groups", "--"], owner);
    }

    /// <summary>Accounts that a machine has for this, as name, uid and gid.</summary>
    static IEnumerable<(string Name, string Uid, string Gid)> Users()
    {
        if (!File.Exists("/etc/passwd")) return [];
        string[] wanted = ["postgres", "nobody"];
        return File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .Where(user => user.Length > 3 && wanted.Contains(user[0]))
            .OrderBy(user => Array.IndexOf(wanted, user[0]))
            .Select(user => (user[0], user[2], user[3]));
    }

    /// <summary>Gives the server's files away, and lets the account pass the data directory above them.</summary>
    static async Task GiveAsync(string home, string owner, CancellationToken ct)
    {
        await Tool.RunAsync(["chown", "-R", owner, home], "/", ct);
        var data = Path.GetDirectoryName(home)!;
        if (OperatingSystem.IsWindows() || !Closed.Contains(File.GetUnixFileMode(data))) return;
        await Tool.RunAsync(["chgrp", owner.Split(':')[1], data], "/", ct);
        File.SetUnixFileMode(data, Closed[1]);
    }

    async Task<bool> CanUseAsync(string home, string binaries, CancellationToken ct) =>
        (await Tool.RunAsync(Command("test", "-w", home, "-a", "-x", Path.Combine(binaries, "postgres")), "/", ct)).Ok;
}
