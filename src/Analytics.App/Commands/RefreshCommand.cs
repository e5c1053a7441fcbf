using System.CommandLine;
using Analytics.Pipeline;

namespace Analytics.App.Commands;

/// <summary><c>refresh</c>: computes everything that follows from the deliveries.</summary>
static class RefreshCommand
{
    public static Command Create()
    {
        var municipality = new Option<string[]>("--municipality")
        {
            Description = "The municipalities that changed. Figures of the region "
                + "follow from all, so all are computed.",
            HelpName = "GM9999", AllowMultipleArgumentsPerToken = true,
        };
        return CommandLine.Verb("refresh", "Computes figures, trends, pathways and the release from the deliveries.",
            async (invocation, ct) =>
            {
                foreach (var code in invocation.Get(municipality) ?? []) Invocation.Municipality(code);
                await using var database = await invocation.OpenAsync(ct);
                var outcome = await new Flow(database).RefreshAsync(invocation.Progress, ct);
                invocation.Answer(Document(outcome), Words(outcome));
                return ExitCode.Done;
            }, municipality);
    }

    public static string Words(RefreshOutcome outcome) => outcome.IsNew
        ? $"Vrijgave {outcome.Release}: {outcome.Areas} gebieden, {outcome.Signals} reeksen stijgen of dalen."
        : $"Vrijgave {outcome.Release} blijft staan: de cijfers zijn dezelfde.";

    static object Document(RefreshOutcome outcome) => new
    {
        release = outcome.Release, changed = outcome.IsNew, rows = outcome.Allocations, children = outcome.Children,
        areas = outcome.Areas, signals = outcome.Signals, seconds = outcome.Seconds,
    };
}
