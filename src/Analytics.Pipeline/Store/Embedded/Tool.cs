using System.ComponentModel;
using System.Diagnostics;

namespace Analytics.Pipeline.Store.Embedded;

/// <summary>What a program of the machine printed, and how it ended: 0 is well.</summary>
sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    public bool Ok => ExitCode == 0;

    /// <summary>The last lines it said, for a message to the operator.</summary>
    public string LastWords => string.Join(
        Environment.NewLine, $"{Output}\n{Errors}".Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(5));
}

/// <summary>Runs a program of the machine to its end. No secret may be among its arguments: all can see them.</summary>
static class Tool
{
    public static async Task<ToolResult> RunAsync(
        IReadOnlyList<string> command, string directory, CancellationToken ct)
    {
        using var process = new Process { StartInfo = Describe(command, directory) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new ToolResult(127, "", $"{command[0]} cannot be run.");
        }
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(ct);
            var errors = process.StandardError.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            return new ToolResult(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>The full path of a program on the PATH, or null.</summary>
    public static string? Find(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        var places = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return places
            .SelectMany(place => endings.Select(ending => Path.Combine(place, name + ending)))
            .FirstOrDefault(path => Path.IsPathRooted(path) && File.Exists(path));
    }

    static ProcessStartInfo Describe(IReadOnlyList<string> command, string directory)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        // The operator's own PGDATA, PGPORT and the like are about another server; our secrets are nobody's business.
        var foreign = start.Environment.Keys.Where(name =>
            name.StartsWith("PG", StringComparison.Ordinal) ||
            name.StartsWith("ConnectionStrings", StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var name in foreign) start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return start;
    }
}
