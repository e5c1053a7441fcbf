using System.Diagnostics.CodeAnalysis;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>One pass over a table of CBS Kerncijfers.</summary>
sealed class AreaFigurePass(Extract extract, string fileName, IntakeContext context, Tally tally)
{
    static readonly RowRule<AreaFigureRow>[] rules = [.. Rules.OfAreaFigures];
    readonly AreaFigureReader reader = new(extract.Recognition, fileName);
    readonly ContentFingerprint fingerprint = new(extract.Recognition.Map);
    readonly HashSet<(string, int?)> seen = [];
    readonly HashSet<string> municipalities = [];
    readonly int[] fieldOf = extract.Recognition.Map.FieldOf;
    int firstYear = int.MaxValue, lastYear = int.MinValue, countries;
    bool isWhole;

    /// <summary>The next row without an error; false at the end, or when the whole file is refused.</summary>
    public bool TryNext([NotNullWhen(true)] out AreaFigure? figure)
    {
        figure = null;
        try
        {
            while (!tally.IsRefused && extract.Read())
                if (TryAccept(extract.Row, out figure)) return true;
            isWhole = !tally.IsRefused;
        }
        catch (ExtractException refusal)
        {
            tally.Refuse(refusal);
        }
        if (isWhole) Conclude();
        return false;
    }

    public IntakeReport Report() => tally.Report(isWhole,
        municipalities.Count == 1 ? municipalities.Single() : null, Years(),
        fingerprint.Finish(context.PseudonymKey, Layouts.AreaFigures),
        firstYear > lastYear ? null : new DateOnly(lastYear, 1, 1));

    string Years() => firstYear > lastYear ? PeriodOfDelivery.None
        : firstYear == lastYear ? $"{firstYear}" : $"{firstYear}-{lastYear}";

    bool TryAccept(ExtractRow cells, [NotNullWhen(true)] out AreaFigure? figure)
    {
        figure = null;
        fingerprint.Add(cells);
        var row = reader.Read(cells);
        if (cells.Fault == RowFault.None && AreaFigureReader.IsCountry(row.Code))
        {
            countries++;
            tally.Skip(cells.LineCount);
            return false;
        }
        if (row.Code is not null) row.IsRepeated = !seen.Add((row.Code, row.Year));
        if (Judge(row, cells))
        {
            tally.Quarantine(cells.LineCount, 0);
            return false;
        }
        tally.Store(cells.LineCount, 0);
        municipalities.Add(row.Municipality!);
        (firstYear, lastYear) = (Math.Min(firstYear, row.Year!.Value), Math.Max(lastYear, row.Year.Value));
        figure = new(row.Line, row.Code!, row.Name, row.Level!.Value, row.Year.Value, row.Residents, row.Age0To15,
            row.Age15To25, row.Youths, row.InCare);
        return true;
    }

    /// <returns>Whether the row has an error.</returns>
    bool Judge(AreaFigureRow row, ExtractRow cells)
    {
        if (cells.Fault != RowFault.None)
        {
            tally.Find(cells.Fault == RowFault.Quote ? Rules.QuoteBroken : Rules.RowRagged, row.Line);
            return true;
        }
        var isError = cells.PersonalDataField >= 0;
        if (isError) tally.Find(Rules.BsnInRow, row.Line, cells.PersonalDataField);
        foreach (var rule in rules)
        {
            var columns = rule.Check(row, context);
            if (ReferenceEquals(rule, Rules.AreaElsewhere) && !columns.IsEmpty) return Refuse(row);
            foreach (var column in columns.Columns) tally.Find(rule, row.Line, fieldOf[column]);
            isError |= !columns.IsEmpty && rule.Severity == Severity.Error;
        }
        return isError;
    }

    bool Refuse(AreaFigureRow row)
    {
        tally.Refuse(Rules.AreaElsewhere, $"Regel {row.Line} is van een andere gemeente dan {context.Municipality}. "
            + "Lever alleen de eigen gebieden aan.", row.Line, extract.Recognition.Map.Headings[fieldOf[0]]);
        return true;
    }

    void Conclude()
    {
        if (countries > 0)
            tally.Remarks.Add($"{countries} regel(s) van heel Nederland of een landsdeel, niet meegeteld");
        foreach (var column in reader.DamagedColumns) tally.Find(Rules.PercentageDamaged, 0, fieldOf[column]);
        tally.Conclude(context.Profile.RefuseAbove);
    }
}
