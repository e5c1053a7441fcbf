using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>Counts what becomes of every line and every cent, and draws the conclusion.</summary>
sealed class Tally
{
    FindingList findings = new([]);
    Extract? extract;
    int stored, quarantined, skipped;
    long storedCents, quarantinedCents;
    string? refusal;

    public IReadOnlyList<string> Recognised { get; private set; } = [];
    public List<string> Remarks { get; } = [];
    public bool IsRefused => refusal is not null;

    public void Begin(Extract begun) =>
        (extract, Recognised, findings) = (begun, begun.Recognition.Evidence, new(begun.Recognition.Map.Headings));

    public void Find(Rule rule, int line, int field = -1) => findings.Add(rule, line, field);

    public void Store(int lines, long cents)
    {
        stored += lines;
        storedCents += cents;
    }

    public void Quarantine(int lines, long cents)
    {
        quarantined += lines;
        quarantinedCents += cents;
    }

    /// <summary>Lines that are no data after all: the row of the whole country in a table of areas.</summary>
    public void Skip(int lines) => skipped += lines;

    /// <summary>The whole file is refused; nothing of it is kept.</summary>
    public void Refuse(Rule rule, string sentence, int line = 0, string column = "")
    {
        refusal = sentence;
        findings.Add(rule, line, column);
    }

    /// <summary>After the last row: too many errors refuse the file.</summary>
    public void Conclude(double refuseAbove)
    {
        if (IsRefused || quarantined == 0) return;
        var share = (double)quarantined / (stored + quarantined);
        if (share <= refuseAbove && stored > 0) return;
        Refuse(Rules.TooManyErrors, $"{Figures.Dutch(quarantined)} van de {Figures.Dutch(stored + quarantined)} regels "
            + $"hebben een fout ({Figures.Percentage(share)}; de grens is {Figures.Percentage(refuseAbove)}). "
            + "Herstel de fouten en lever opnieuw aan.");
    }

    /// <exception cref="InvalidOperationException">A line is unaccounted for: a fault of this program.</exception>
    public IntakeReport Report(
        bool isWhole, string? municipality, string period, byte[] contentHash, DateOnly? referenceDate)
    {
        var heading = (extract?.HeadingLines ?? 0) + (extract?.TotalLines ?? 0) + skipped;
        var blank = extract?.BlankLines ?? 0;
        var lines = heading + blank + stored + quarantined;
        if (isWhole && lines != extract!.Lines) throw new InvalidOperationException($"Of {extract.Lines} lines {lines} "
            + $"are accounted for: {heading} heading, {stored} stored, {quarantined} quarantined, {blank} blank.");
        var total = checked(storedCents + quarantinedCents);
        return new IntakeReport
        {
            Verdict = IsRefused ? Verdict.Refused : findings.Count > 0 ? Verdict.AcceptedWithRemarks : Verdict.Accepted,
            Sentence = Sentence(),
            Municipality = municipality,
            Period = period,
            Recognised = [.. Recognised, .. Remarks],
            Lines = lines,
            HeaderLines = heading,
            Blank = blank,
            Stored = IsRefused ? 0 : stored,
            Quarantined = IsRefused ? stored + quarantined : quarantined,
            AmountInCents = total,
            AmountStoredCents = IsRefused ? 0 : storedCents,
            AmountQuarantinedCents = IsRefused ? total : quarantinedCents,
            Findings = findings,
            ContentHash = contentHash,
            ReferenceDate = referenceDate,
        };
    }

    string Sentence() =>
        refusal is not null ? $"Geweigerd: {refusal}" : AcceptedSentence(stored, quarantined, findings);

    /// <param name="stored">Lines of rows that count.</param>
    /// <param name="quarantined">Lines of rows that were set apart.</param>
    public static string AcceptedSentence(int stored, int quarantined, FindingList findings)
    {
        var rows = Figures.Dutch(stored);
        if (findings.Count == 0) return $"Geaccepteerd: {rows} regels zonder bevindingen.";
        var apart = quarantined == 0 ? "" : $"; {Figures.Dutch(quarantined)} regels met een fout zijn apart gezet";
        return $"Geaccepteerd met opmerkingen: {rows} regels{apart}; "
            + $"{Figures.Dutch(findings.CountOf(Severity.Warning))} waarschuwingen "
            + $"en {Figures.Dutch(findings.CountOf(Severity.Remark))} opmerkingen.";
    }
}
