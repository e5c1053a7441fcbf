using System.CommandLine;
using Analytics.App.Jobs;

namespace Analytics.App.Commands;

/// <summary><c>work</c>: workers without a site. Any number of them, on any number of hosts, share one
/// database.</summary>
static class WorkCommand
{
    public static Command Create() =>
        CommandLine.Verb("work", "Runs the jobs, without the site.", async (invocation, ct) =>
        {
            await using var database = await invocation.OpenAsync(ct);
            var builder = Host.CreateApplicationBuilder();
            builder.Services.AddSingleton(database);
            builder.Services.AddJobs(database);
            using var host = builder.Build();
            await host.StartAsync(ct);
            invocation.Tell("Working. Ctrl+C stops; work in hand is undone, and done again by the next worker.");
            try
            {
                await Task.Delay(Timeout.Infinite, ct);
            }
            catch (OperationCanceledException)
            {
                await host.StopAsync(CancellationToken.None);
            }
            return ExitCode.Done;
        });
}
