using System.Diagnostics;
using Analytics.Pipeline.Store;

namespace Analytics.IntegrationTests;

/// <summary>This assembly as a program of its own: it opens the database and holds it until it is killed.</summary>
static class SecondProgram
{
    public static async Task Main(string[] arguments)
    {
        var options = new DatabaseOptions(null, arguments[0]) { Migrate = false };
        await using var database = await Database.OpenAsync(options, null, CancellationToken.None);
        Console.WriteLine("open");
        await Task.Delay(Timeout.Infinite);
    }

    /// <summary>Starts it; it says "open" when it has the database.</summary>
    public static Process Start(string dataDirectory)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(SecondProgram).Assembly.Location, dataDirectory])
        {
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }
}
