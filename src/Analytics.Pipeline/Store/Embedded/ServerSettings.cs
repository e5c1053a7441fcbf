using System.Globalization;

namespace Analytics.Pipeline.Store.Embedded;

/// <summary>
/// The server's settings, written again at each start, by the machine's memory. What an operator puts in
/// <c>operator.conf</c> beside it comes last and wins.
/// </summary>
static class ServerSettings
{
    public static string Text(ServerHome home, int port, long memoryBytes)
    {
        var megabytes = memoryBytes / (1024 * 1024);
        string Share(long part, long least, long most) =>
            Math.Clamp(megabytes / part, least, most).ToString(CultureInfo.InvariantCulture) + "MB";
        var sockets = home.UsesSocket ? home.Sockets.Replace("'", "''", StringComparison.Ordinal) : "";
        return $"""
            # Written by Wijkzicht at each start. Own settings: operator.conf in this directory.
            port = {port.ToString(CultureInfo.InvariantCulture)}
            listen_addresses = '{(home.UsesSocket ? "" : "127.0.0.1")}'
            unix_socket_directories = '{sockets}'
            unix_socket_permissions = 0700
            password_encryption = 'scram-sha-256'
            max_connections = 300
            client_connection_check_interval = {(OperatingSystem.IsWindows() ? "0" : "1s")}

            # One delivery is one partition: a transaction may touch many tables at once.
            max_locks_per_transaction = 256
            shared_buffers = {Share(8, 64, 2048)}
            effective_cache_size = {Share(2, 256, 65536)}
            work_mem = {Share(256, 8, 64)}
            maintenance_work_mem = {Share(32, 64, 512)}
            max_wal_size = {Share(6, 1024, 4096)}
            checkpoint_timeout = 15min
            wal_compression = on
            random_page_cost = 1.1
            jit = off

            timezone = 'UTC'
            log_timezone = 'UTC'
            datestyle = 'ISO, YMD'
            lc_messages = 'C'
            # The log repeats no value of a row: the program gets its errors itself, details and statements stay out.
            log_min_messages = log
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_checkpoints = off
            log_line_prefix = '%m '
            include_if_exists = 'operator.conf'

            """;
    }
}
