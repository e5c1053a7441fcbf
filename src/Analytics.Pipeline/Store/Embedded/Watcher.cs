namespace Analytics.Pipeline.Store.Embedded;

/// <summary>
/// Starts the server, waits until no program uses it any more, and stops it. A small script in a session of its own:
/// it outlives a program that is killed, and no Ctrl+C or killed process tree takes it or the server along.
/// It waits for the lease that all programs share; the system hands it over when the last of them is gone, in whatever
/// way. While it stops the server it holds the lease, so a program that comes too late waits, and starts a new one.
/// </summary>
static class Watcher
{
    const string Unix = """
        trap '' INT TERM HUP PIPE
        command -v flock >/dev/null || command -v perl >/dev/null || { echo 'Install flock (util-linux).'; exit 1; }
        alone() {
            if command -v flock >/dev/null; then flock "$@"
            else perl -MFcntl=:flock -e 'open($f, "<", shift) && flock($f, LOCK_EX) && system(@ARGV)' "$@"; fi
        }
        "$1/pg_ctl" start -D "$2" -l "$3" -w -t 86400 2>&1 && echo STARTED
        exec >/dev/null 2>&1
        alone "$4" "$1/pg_ctl" stop -D "$2" -m fast -w -t 3600
        """;

    /// <summary>Puts the script (its first argument) in the background and in a session of its own.</summary>
    const string Detach = """
        if command -v setsid >/dev/null; then setsid sh -c "$@" </dev/null &
        else sh -c "$@" </dev/null & fi
        """;

    const string Windows = """
        $bin, $cluster, $log, $lease = $args
        & "$bin\pg_ctl.exe" start -D $cluster -l $log -w -t 86400 | Out-Null
        if ($LASTEXITCODE -eq 0) { 'STARTED' } else { 'FAILED' }
        [Console]::Out.Close()
        while ($true) {
            try { $held = [IO.File]::Open($lease, 'Open', 'Read', 'None'); break }
            catch { Start-Sleep -Milliseconds 250 }
        }
        & "$bin\pg_ctl.exe" stop -D $cluster -m fast -w -t 3600 | Out-Null
        $held.Close()
        """;

    /// <summary>Returns when the server takes connections.</summary>
    /// <exception cref="DatabaseException">It did not start; the message has its last words.</exception>
    public static async Task StartServerAsync(ServerHome home, Account account, string binaries, CancellationToken ct)
    {
        string[] arguments = [binaries, home.Cluster, home.Log, home.Lease];
        IReadOnlyList<string> command = OperatingSystem.IsWindows()
            ? ["powershell", "-NoProfile", "-NonInteractive", "-Command", $"& {{ {Windows} }}", .. arguments]
            : account.Command(["sh", "-c", Detach, "detach", Unix, "watch", .. arguments]);
        var result = await Tool.RunAsync(command, home.Directory, ct);
        if (result.Output.Contains("STARTED", StringComparison.Ordinal)) return;
        var log = File.Exists(home.Log) ? string.Join(Environment.NewLine, File.ReadLines(home.Log).TakeLast(5)) : "";
        throw new DatabaseException(
            $"PostgreSQL did not start: {result.LastWords} Look in {home.Log}, which ends: {log}");
    }
}
