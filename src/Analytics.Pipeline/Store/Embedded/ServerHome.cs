using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analytics.Pipeline.Store.Embedded;

/// <summary>Where the embedded server keeps what: <c>DATA/postgres</c>, for the eyes of its account only.</summary>
sealed record ServerHome(string Directory)
{
    public const UnixFileMode OnlyOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Cluster => Path.Combine(Directory, "cluster");

    /// <summary>The password of the server's one login, made at random when the cluster is.</summary>
    public string PasswordFile => Path.Combine(Directory, "password");

    public string Log => Path.Combine(Directory, "server.log");

    /// <summary>Held alone by whoever starts a server: two first starts at once make one cluster.</summary>
    public string StartLock => Path.Combine(Directory, "start.lock");

    /// <summary>Shared by all programs that use the server. It stops when nobody holds this any more.</summary>
    public string Lease => Path.Combine(Directory, "lease.lock");

    public string Sockets => Path.Combine(Directory, "run");

    /// <summary>A Unix socket, unless there are none or the path is longer than systems allow (about 104).</summary>
    public bool UsesSocket =>
        !OperatingSystem.IsWindows() && Encoding.UTF8.GetByteCount(Sockets) + "/.s.PGSQL.5432.lock".Length <= 100;

    public bool HasCluster => File.Exists(Path.Combine(Cluster, "PG_VERSION"));

    /// <summary>The PostgreSQL that made the cluster, and the only one that can read it.</summary>
    public int? ClusterVersion => HasCluster
        ? int.Parse(File.ReadAllText(Path.Combine(Cluster, "PG_VERSION")), CultureInfo.InvariantCulture)
        : null;

    public static ServerHome Prepare(string dataDirectory)
    {
        var home = new ServerHome(Path.Combine(dataDirectory, "postgres"));
        try
        {
            MakeClosed(dataDirectory);
            MakeClosed(home.Directory);
            MakeClosed(home.Sockets);
            return home;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new DatabaseException($"The data directory {dataDirectory} cannot be made or written: {e.Message} "
                + "Choose another with --data DIR, or run as the user it belongs to.", e);
        }
    }

    public void WritePassword()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(PasswordFile, options);
        file.Write(RandomNumberGenerator.GetHexString(40, lowercase: true));
    }

    static void MakeClosed(string directory)
    {
        if (System.IO.Directory.Exists(directory)) return;
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(directory)!);
        if (OperatingSystem.IsWindows()) System.IO.Directory.CreateDirectory(directory);
        else System.IO.Directory.CreateDirectory(directory, OnlyOwner);
    }
}
