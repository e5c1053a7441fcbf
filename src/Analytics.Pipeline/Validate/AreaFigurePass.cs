using System.Diagnostics.CodeAnalysis;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>One pass over published figures of areas.</summary>
sealed class AreaFigurePass(Extract extract, string fileName, IntakeContext context, Tally tally)
    : RecordPass<AreaFigure>(extract, context, tally, Rules.AreaElsewhere, "Lever alleen de eigen gebieden aan.")
{
    static readonly RowRule<AreaFigureRow>[] rules = [.. Rules.OfAreaFigures];
    readonly AreaFigureReader reader = new(extract.Recognition, fileName, context.Year);
    readonly HashSet<(string, int?)> seen = [];
    readonly HashSet<string> municipalities = [];
    bool any;
    int firstYear = int.MaxValue, lastYear = int.MinValue, countries, parts;

    public override IntakeReport Report() => Tally.Report(IsWhole,
        municipalities.Count == 1 ? municipalities.Single() : null, Period(),
        Fingerprint.Finish(Layouts.AreaFigures,
            FieldOf[(int)AreaFigureColumn.Year] < 0 ? $"|{reader.YearOfFile}" : ""),
        firstYear > lastYear ? null : new DateOnly(lastYear, 1, 1));

    /// <summary>The two tables of the same years stand beside each other, so their periods differ.</summary>
    string Period() => firstYear <= lastYear && IsYouthCare ? $"{Years()} jeugdzorg" : Years();

    bool IsYouthCare => FieldOf[(int)AreaFigureColumn.Form] >= 0
        || FieldOf[(int)AreaFigureColumn.InCareSingleParent] >= 0;

    string Years() => firstYear > lastYear ? PeriodOfDelivery.None
        : firstYear == lastYear ? $"{firstYear}" : $"{firstYear}-{lastYear}";

    protected override bool TryAccept(ExtractRow cells, [NotNullWhen(true)] out AreaFigure? record)
    {
        record = null;
        Fingerprint.Add(cells);
        var row = reader.Read(cells);
        if (cells.Fault == RowFault.None && AreaFigureReader.IsCountry(row.Code))
        {
            countries++;
            Tally.Skip(cells.LineCount);
            return false;
        }
        if (cells.Fault == RowFault.None && row.IsPart)
        {
            parts++;
            Tally.Skip(cells.LineCount);
            return false;
        }
        any = true;
        if (row.Code is not null) row.IsRepeated = !seen.Add((row.Code, row.Year));
        if (Judge(row, cells, rules))
        {
            Tally.Quarantine(cells.LineCount, 0);
            return false;
        }
        Tally.Store(cells.LineCount, 0);
        municipalities.Add(row.Municipality!);
        (firstYear, lastYear) = (Math.Min(firstYear, row.Year!.Value), Math.Max(lastYear, row.Year.Value));
        record = new(row.Line, row.Code!, row.Name, row.Level!.Value, row.Year.Value, row.Residents, row.Age0To15,
            row.Age15To25, row.Youths, row.InCare);
        return true;
    }

    protected override void Conclude()
    {
        Tally.Remarks.Add(IsYouthCare ? "Herkend als: Jongeren met jeugdzorg, wijken (CBS)"
            : "Herkend als: Kerncijfers wijken en buurten (CBS)");
        if (parts > 0)
            Tally.Remarks.Add($"{Figures.Dutch(parts)} regel(s) van één vorm van jeugdzorg, niet meegeteld");
        if (parts > 0 && !any) Tally.Refuse(Rules.AllFormsMissing, "Het bestand heeft geen regels van alle vormen van "
            + "jeugdzorg samen. Voeg 'Totaal alle jeugdzorg in natura' toe aan de selectie.");
        if (countries > 0)
            Tally.Remarks.Add($"{countries} regel(s) van heel Nederland of een landsdeel, niet meegeteld");
        foreach (var column in reader.DamagedColumns) Tally.Find(Rules.PercentageDamaged, 0, FieldOf[column]);
    }
}
