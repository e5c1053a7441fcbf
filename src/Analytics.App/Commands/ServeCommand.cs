using System.CommandLine;

namespace Analytics.App.Commands;

/// <summary><c>serve</c>: the site and its workers, until it is stopped.</summary>
static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen.", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        return CommandLine.Verb("serve", "Runs the site and the workers.", async (invocation, ct) =>
        {
            await using var database = await invocation.OpenAsync(ct);
            await ServeAsync(invocation, database, invocation.Get(urls)!, ct);
            return ExitCode.Done;
        }, urls);
    }

    /// <summary>Until stopped by Ctrl+C or a signal; also the end of <c>demo</c>.</summary>
    public static async Task ServeAsync(Invocation invocation, Pipeline.Store.Database database, string urls,
        CancellationToken ct)
    {
        await using var site = Site.Build([$"--urls={urls}"], database, workers: true);
        await site.StartAsync(ct);
        invocation.Tell($"The site is at {string.Join(" and ", site.Urls)}. Ctrl+C stops it.");
        try
        {
            await Task.Delay(Timeout.Infinite, ct);
        }
        catch (OperationCanceledException)
        {
            await site.StopAsync(CancellationToken.None);
        }
    }
}
