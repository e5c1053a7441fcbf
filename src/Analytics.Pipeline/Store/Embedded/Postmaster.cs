using System.Diagnostics;
using System.Globalization;

namespace Analytics.Pipeline.Store.Embedded;

/// <summary>The server as its file <c>postmaster.pid</c> tells: eight lines, the last one its state.</summary>
sealed record Postmaster(int Pid, int Port, bool Ready)
{
    /// <summary>
    /// The server that runs in this cluster, or null. Files left behind by a crash, whose number may now belong to some
    /// other process, are removed: PostgreSQL itself would refuse to start beside them.
    /// </summary>
    public static Postmaster? Find(ServerHome home)
    {
        var path = Path.Combine(home.Cluster, "postmaster.pid");
        if (Read(path) is not { } found) return null;
        if (IsServerOf(home.Cluster, found.Pid)) return found;
        File.Delete(path);
        File.Delete(Path.Combine(home.Sockets, ".s.PGSQL.5432.lock"));
        return null;
    }

    static Postmaster? Read(string path)
    {
        try
        {
            var lines = File.ReadAllLines(path);
            var pid = int.Parse(lines[0], CultureInfo.InvariantCulture);
            var port = lines.Length > 3 ? int.Parse(lines[3], CultureInfo.InvariantCulture) : 0;
            return new Postmaster(pid, port, lines.Length > 7 && lines[7].Trim() == "ready");
        }
        catch (Exception e) when (e is IOException or FormatException or IndexOutOfRangeException)
        {
            return null; // Not there, or just being written.
        }
    }

    static bool IsServerOf(string cluster, int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            if (!process.ProcessName.StartsWith("postgres", StringComparison.Ordinal)) return false;
            // A server works in its cluster's directory; where that can be asked, another server's process is known.
            var works = OperatingSystem.IsLinux() ? Directory.ResolveLinkTarget($"/proc/{pid}/cwd", false) : null;
            return works is null || NamedIn(works.FullName) == NamedIn(cluster);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IOException
            or UnauthorizedAccessException)
        {
            return false; // No such process, or not one of ours.
        }
    }

    /// <summary>The second line of the file: the cluster as the server itself names it.</summary>
    static string NamedIn(string directory) =>
        File.ReadLines(Path.Combine(directory, "postmaster.pid")).ElementAt(1);
}
