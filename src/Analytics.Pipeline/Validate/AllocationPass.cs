using System.Diagnostics.CodeAnalysis;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>One pass over an extract of allocations: reads a row, judges it, and keeps or quarantines it.</summary>
sealed class AllocationPass(Extract extract, IntakeContext context, Tally tally) : IDisposable
{
    static readonly RowRule<AllocationRow>[] rules = [.. Rules.OfAllocations];
    readonly AllocationReader reader = new(extract.Recognition, context);
    readonly ContentFingerprint fingerprint = new(extract.Recognition.Map, context.PseudonymKey);
    readonly RepeatedNumbers numbers = new();
    readonly PseudonymKeys keys = new(context.PseudonymKey);
    readonly PeriodOfDelivery period = new();
    readonly int[] fieldOf = extract.Recognition.Map.FieldOf;
    string? owner = context.Municipality;
    DateOnly? latest;
    bool isWhole;

    /// <summary>The next row without an error; false at the end, or when the whole file is refused.</summary>
    public bool TryNext([NotNullWhen(true)] out Allocation? allocation)
    {
        allocation = null;
        try
        {
            while (!tally.IsRefused && extract.Read())
                if (TryAccept(extract.Row, out allocation)) return true;
            isWhole = !tally.IsRefused;
        }
        catch (ExtractException refusal)
        {
            tally.Refuse(refusal);
        }
        if (isWhole) Conclude();
        return false;
    }

    public IntakeReport Report() => tally.Report(
        isWhole, owner, period.Text, fingerprint.Finish(Layouts.Allocations), latest);

    bool TryAccept(ExtractRow cells, [NotNullWhen(true)] out Allocation? allocation)
    {
        allocation = null;
        var row = reader.Read(cells);
        owner ??= row[CellMark.Unreadable].Has((int)AllocationColumn.Municipality) ? null : row.Municipality;
        row.Owner = owner;
        var hash = fingerprint.Add(cells);
        row.Repeat = row.Number is { } number && cells.Fault == RowFault.None
            ? numbers.See(number, row.AllocatedOn, hash, PseudonymKeys.Hash(cells[(int)AllocationColumn.Youth]))
            : Repeat.None;
        if (Judge(row, cells))
        {
            tally.Quarantine(cells.LineCount, row.DeclaredCents ?? 0);
            return false;
        }
        if (tally.IsRefused) return false;
        tally.Store(cells.LineCount, row.DeclaredCents ?? 0);
        period.See(row.DeliveryPeriod);
        SeeDate(row.AllocatedOn);
        SeeDate(row.ValidFrom);
        allocation = AllocationMaker.Make(row, cells, keys);
        return true;
    }

    /// <returns>Whether the row has an error.</returns>
    bool Judge(AllocationRow row, ExtractRow cells)
    {
        if (row.HoldsPersonalData) tally.Find(Rules.BsnInRow, row.Line, cells.PersonalDataField);
        if (row.Fault != RowFault.None)
        {
            // What stands in which column cannot be told, so the other rules say nothing about such a row.
            tally.Find(row.Fault == RowFault.Quote ? Rules.QuoteBroken : Rules.RowRagged, row.Line);
            return true;
        }
        var isError = row.HoldsPersonalData;
        foreach (var rule in rules)
        {
            var columns = rule.Check(row, context);
            if (columns.IsEmpty) continue;
            if (ReferenceEquals(rule, Rules.ForeignMunicipality)) return Refuse(row, cells);
            foreach (var column in columns.Columns) tally.Find(rule, row.Line, fieldOf[column]);
            isError |= rule.Severity == Severity.Error;
        }
        return isError;
    }

    bool Refuse(AllocationRow row, ExtractRow cells)
    {
        var heading = extract.Recognition.Map.Headings[fieldOf[(int)AllocationColumn.Municipality]];
        tally.Refuse(Rules.ForeignMunicipality, $"Regel {row.Line} is van een andere gemeente dan {owner}. "
            + "Lever per gemeente een eigen bestand.", row.Line, heading);
        return true;
    }

    void Conclude()
    {
        foreach (var field in extract.Recognition.Scan.Unsettled) tally.Find(Rules.HashUnsettled, 0, field);
        tally.Conclude(context.Profile.RefuseAbove);
    }

    void SeeDate(DateOnly? day)
    {
        if (day <= context.Today && (latest is null || day > latest)) latest = day;
    }

    public void Dispose() => keys.Dispose();
}
