using System.Diagnostics.CodeAnalysis;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>One pass over an extract: reads a row, judges it, and keeps it or puts it apart.</summary>
/// <param name="foreign">The rule that refuses the whole file when one row is of another municipality.</param>
/// <param name="advice">What to do then.</param>
abstract class RecordPass<TRecord>(
    Extract extract, IntakeContext context, Tally tally, Rule foreign, string advice) where TRecord : class
{
    protected IntakeContext Context { get; } = context;
    protected Tally Tally { get; } = tally;

    /// <summary>The municipality that the file is of, once it is known.</summary>
    protected string? Owner { get; set; } = context.Municipality;

    protected ContentFingerprint Fingerprint { get; } = new(extract.Recognition.Map, context.PseudonymKey);

    protected int[] FieldOf { get; } = extract.Recognition.Map.FieldOf;

    /// <summary>Whether every row was read.</summary>
    protected bool IsWhole { get; set; }

    /// <summary>The next row without an error; false at the end, or when the whole file is refused.</summary>
    public bool TryNext([NotNullWhen(true)] out TRecord? record)
    {
        record = null;
        try
        {
            while (!Tally.IsRefused && extract.Read())
                if (TryAccept(extract.Row, out record)) return true;
            IsWhole = !Tally.IsRefused;
        }
        catch (ExtractException refusal)
        {
            Tally.Refuse(refusal);
        }
        if (!IsWhole) return false;
        Conclude();
        Tally.Conclude(Context.Profile.RefuseAbove);
        return false;
    }

    public abstract IntakeReport Report();

    protected abstract bool TryAccept(ExtractRow cells, [NotNullWhen(true)] out TRecord? record);

    /// <summary>After the last row: what can only be said of the file as a whole.</summary>
    protected virtual void Conclude() { }

    /// <returns>Whether the row has an error.</returns>
    protected bool Judge<TRow>(TRow row, ExtractRow cells, IReadOnlyList<RowRule<TRow>> rules)
    {
        var isError = cells.PersonalDataField >= 0;
        if (isError) Tally.Find(Rules.BsnInRow, cells.Line, cells.PersonalDataField);
        if (cells.Fault != RowFault.None)
        {
            // What stands in which column cannot be told, so the other rules say nothing about such a row.
            Tally.Find(cells.Fault == RowFault.Quote ? Rules.QuoteBroken : Rules.RowRagged, cells.Line);
            return true;
        }
        foreach (var rule in rules)
        {
            var columns = rule.Check(row, Context);
            if (columns.IsEmpty) continue;
            if (ReferenceEquals(rule, foreign)) return Refuse(cells.Line, columns.Columns.First());
            foreach (var column in columns.Columns) Tally.Find(rule, cells.Line, FieldOf[column]);
            isError |= rule.Severity == Severity.Error;
        }
        return isError;
    }

    bool Refuse(int line, int column)
    {
        Tally.Refuse(foreign, $"Regel {line} is van een andere gemeente dan {Owner}. {advice}", line,
            extract.Recognition.Map.Headings[FieldOf[column]]);
        return true;
    }
}
