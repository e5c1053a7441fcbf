using System.Diagnostics.CodeAnalysis;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>One pass over an extract of residents.</summary>
sealed class PopulationPass(Extract extract, IntakeContext context, Tally tally) : RecordPass<PopulationBand>(
    extract, context, tally, Rules.PopulationElsewhere, "Lever alleen de eigen gebieden aan.")
{
    static readonly RowRule<PopulationRow>[] rules = [.. Rules.OfPopulation];
    readonly PopulationReader reader = new(extract.Recognition);
    readonly AgesSeen ages = new();
    readonly HashSet<string> municipalities = [];
    readonly SortedSet<int> years = [];

    public override IntakeReport Report() => Tally.Report(IsWhole,
        municipalities.Count == 1 ? municipalities.Single() : null,
        years.Count == 0 ? PeriodOfDelivery.None : years.Count == 1 ? $"{years.Min}" : $"{years.Min}-{years.Max}",
        Fingerprint.Finish(Layouts.Population),
        years.Count == 0 ? null : new DateOnly(years.Max, 1, 1));

    protected override bool TryAccept(ExtractRow cells, [NotNullWhen(true)] out PopulationBand? record)
    {
        record = null;
        Fingerprint.Add(cells);
        var row = reader.Read(cells);
        row.Owner = Owner;
        row.Overlaps = cells.Fault == RowFault.None && row is { Code: { } code, Year: { } year, IsBand: true }
            && !ages.Add(code, year, row.AgeFrom!.Value, row.AgeUntil!.Value, row.Line);
        if (Judge(row, cells, rules))
        {
            Tally.Quarantine(cells.LineCount, 0);
            return false;
        }
        if (Tally.IsRefused) return false;
        Tally.Store(cells.LineCount, 0);
        municipalities.Add(row.Municipality!);
        years.Add(row.Year!.Value);
        record = new(row.Line, row.Code!, row.Year.Value, row.AgeFrom!.Value, row.AgeUntil!.Value, row.Count!.Value);
        return true;
    }

    protected override void Conclude()
    {
        foreach (var line in ages.Incomplete()) Tally.Find(Rules.PopulationAgesMissing, line);
    }
}
