using System.CommandLine;
using Analytics.Samples;

namespace Analytics.App.Commands;

/// <summary><c>sample</c>: invented extracts of the sample region, with what was planted in them in a file of its
/// own.</summary>
static class SampleCommand
{
    public static Command Create()
    {
        var path = new Option<DirectoryInfo>("--out")
        {
            Description = "Directory to write to.", HelpName = "DIR", Required = true,
        };
        var seed = new Option<int>("--seed")
        {
            Description = "The same seed gives the same bytes.", HelpName = "N", DefaultValueFactory = _ => 1,
        };
        var size = new Option<string>("--size")
        {
            Description = string.Join(", ", Enum.GetNames<SampleSize>()).ToLowerInvariant() + ".",
            DefaultValueFactory = _ => "region",
        };
        size.AcceptOnlyFromAmong([.. Enum.GetNames<SampleSize>().Select(name => name.ToLowerInvariant())]);
        return CommandLine.Verb("sample", "Writes invented extracts of the sample region.", (invocation, ct) =>
        {
            var summary = SampleRegion.Write(invocation.Get(path)!.FullName, invocation.Get(seed),
                Enum.Parse<SampleSize>(invocation.Get(size)!, ignoreCase: true), invocation.Progress);
            invocation.Answer(summary, $"Written to {invocation.Get(path)}.");
            return Task.FromResult(ExitCode.Done);
        }, path, seed, size);
    }
}
