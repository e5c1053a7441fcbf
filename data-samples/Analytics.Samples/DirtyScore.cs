using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;

namespace Analytics.Samples;

/// <summary>How well a check of a dirty file told the rows that are wrong from those that are not.</summary>
/// <param name="Faulty">Rows that must be set apart.</param>
/// <param name="Found">Those of them that were.</param>
/// <param name="Apart">Rows that were set apart.</param>
/// <param name="MissedCents">Clean amount that was not stored, or stored too much: 0 is right to the cent.</param>
public readonly record struct DirtyScore(int Faulty, int Found, int Apart, int MissedRows, long MissedCents)
{
    public static DirtyScore Of(DirtyFile truth, IntakeReport report)
    {
        var apart = report.Findings.Where(finding => finding.Level == Severity.Error && finding.Line > 0)
            .Select(finding => finding.Line).ToHashSet();
        var found = truth.Faulty.Count(row => apart.Contains(row.Line));
        return new(truth.Faulty.Count, found, apart.Count, truth.Clean - report.Stored,
            truth.CleanCents - report.AmountStoredCents);
    }

    /// <summary>Share of the faulty rows that were set apart, 0–1.</summary>
    public double Recall => (double)Found / Faulty;

    /// <summary>Share of the rows set apart that were faulty, 0–1.</summary>
    public double Precision => (double)Found / Apart;
}
