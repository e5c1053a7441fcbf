using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Analytics.App.Commands;

namespace Analytics.Tests;

/// <summary>What must hold for the files of the repository, wherever it was cloned.</summary>
public partial class RepositoryTests
{
    const int MostLines = 300;

    static readonly string[] Folders = ["src", "tests", "data-samples", "notebooks"];

    static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));

    public static TheoryData<string> ReadmeCalls() => new(Calls().Matches(File.ReadAllText(Path.Combine(Root(), "README.md")))
        .Select(call => call.Groups["arguments"].Value.Trim()));

    [Theory, MemberData(nameof(ReadmeCalls))]
    public void Every_command_in_the_README_is_understood(string arguments) =>
        Assert.Empty(CommandLine.Root().Parse(arguments).Errors);

    [Fact]
    public void Every_file_that_the_README_points_to_is_there() => Assert.All(
        Links().Matches(File.ReadAllText(Path.Combine(Root(), "README.md"))).Select(link => link.Groups["path"].Value),
        path => Assert.True(Path.Exists(Path.Combine(Root(), path)), path));

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold() => Assert.All(Code(),
        path => Assert.True(File.ReadLines(path).Count() <= MostLines, Path.GetRelativePath(Root(), path)));

    [Fact]
    public void No_text_speaks_of_spending_less_as_a_goal() => Assert.All(
        Code("*.cs").Concat(Code("*.cshtml")).Where(path => !path.Contains("tests", StringComparison.Ordinal)),
        path => Assert.DoesNotMatch(@"(?i)\bbespar|\bsavings\b", File.ReadAllText(path)));

    [Fact]
    public void Statistics_and_charts_know_nothing_of_files_or_databases() => Assert.All(
        [typeof(Analytics.Statistics.WilsonInterval).Assembly, typeof(Analytics.Charts.TrendChart).Assembly],
        assembly => Assert.All(assembly.GetReferencedAssemblies(), reference => Assert.Matches("^(System|MathNet)", reference.Name)));

    [Fact]
    public void The_attack_shares_nothing_with_the_protection() => Assert.All(
        typeof(Analytics.Attack.Attacker).Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System", reference.Name, StringComparison.Ordinal));

    static IEnumerable<string> Code(string pattern = "*.cs") =>
        Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), pattern, SearchOption.AllDirectories))
            .Where(path => !Made().IsMatch(path));

    [GeneratedRegex(@"dotnet run --project src/Analytics\.App -c Release -- (?<arguments>.+)")]
    internal static partial Regex Calls();

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)\)")]
    internal static partial Regex Links();

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    internal static partial Regex Made();
}
