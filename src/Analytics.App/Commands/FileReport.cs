using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;

namespace Analytics.App.Commands;

/// <summary>What was found in one file, in the words of the command line's contract.</summary>
public sealed record FileReport(string File, IntakeReport Report)
{
    public static string Key(Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "accepted",
        Verdict.AcceptedWithRemarks => "accepted-with-remarks",
        _ => "refused",
    };

    /// <summary>The worst of several: one refused file makes the whole "refused".</summary>
    public static Verdict Worst(IEnumerable<FileReport> files) => files.Max(file => file.Report.Verdict);

    public IEnumerable<object> Findings() => Report.Findings.Select(finding => new
    {
        file = File, line = finding.Line, column = finding.Column, rule = finding.Rule,
        level = finding.Level.ToString().ToLowerInvariant(), message = Rules.Of(finding.Rule).Message,
    });

    /// <summary>For people: the sentence, and the first findings.</summary>
    public string Words()
    {
        var lines = Report.Findings.OrderByDescending(finding => finding.Level).Take(20).Select(Line).ToList();
        if (Report.Findings.Count > lines.Count) lines.Add(
            $"  … en nog {Report.Findings.Count - lines.Count} bevindingen (zie --json).");
        return string.Join(Environment.NewLine, [$"{File}: {Report.Sentence}", .. lines]);
    }

    static string Line(Finding finding)
    {
        var place = finding.Line == 0 ? "hele bestand" : $"regel {finding.Line}";
        var column = finding.Column.Length == 0 ? "" : $" · {finding.Column}";
        return $"  {finding.Rule} · {place}{column}: {Rules.Of(finding.Rule).Message}";
    }
}
