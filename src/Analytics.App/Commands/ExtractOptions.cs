using System.CommandLine;
using Analytics.Pipeline.Domain;

namespace Analytics.App.Commands;

/// <summary>What <c>check</c> and <c>deliver</c> are both told about their files.</summary>
public sealed class ExtractOptions
{
    public Argument<FileInfo[]> Files { get; } = new("FILE")
    {
        Description = "Extract as CSV.", Arity = ArgumentArity.OneOrMore,
    };

    public Option<string> Kind { get; } = new("--kind")
    {
        Description = $"{string.Join(", ", DeliveryWords.KindKeys)} (also called kwb).", HelpName = "K",
        DefaultValueFactory = _ => "toewijzingen",
    };

    public Option<string?> Municipality { get; } = new("--municipality")
    {
        Description = "The municipality that delivers. Without it the code in the file decides.", HelpName = "GM9999",
    };

    public Option<int?> Year { get; } = new("--year", "--jaar")
    {
        Description = "The year of wijkcijfers that do not say it themselves.", HelpName = "9999",
    };

    /// <exception cref="WrongUseException">A file does not exist.</exception>
    public static FileInfo[] Existing(FileInfo[] files) => files.FirstOrDefault(file => !file.Exists) is { } missing
        ? throw new WrongUseException($"There is no file {missing.Name}.")
        : files;
}
