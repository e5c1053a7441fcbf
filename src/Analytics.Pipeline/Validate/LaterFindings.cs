namespace Analytics.Pipeline.Validate;

/// <summary>What is found about a file after its last row, when it is compared with what was known before.</summary>
static class LaterFindings
{
    /// <summary>The report with the findings of these rules, and their figures below what was recognised.</summary>
    public static IntakeReport With<T>(this IntakeReport report, IEnumerable<FileRule<T>> rules, T known)
    {
        if (report.Verdict == Verdict.Refused) return report;
        var findings = (FindingList)report.Findings;
        var figures = new List<string>();
        foreach (var rule in rules)
            foreach (var found in rule.Check(known))
            {
                findings.Add(rule, 0, found.Place);
                var place = found.Place.Length == 0 ? "" : $" · {found.Place}";
                figures.Add($"{rule.Code}{place}: {found.Figures}.");
            }
        return figures.Count == 0 ? report : report with
        {
            Verdict = Verdict.AcceptedWithRemarks,
            Sentence = Tally.AcceptedSentence(report.Stored, report.Quarantined, findings),
            Recognised = [.. report.Recognised, .. figures],
        };
    }
}
