using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Stage 2, Validate, for one extract: a single pass over the file that yields every row that can be counted and keeps
/// an account of all others.
/// </summary>
public sealed class RecordCheck<TRecord> where TRecord : class
{
    readonly IntakeContext context;
    readonly Tally tally = new();
    readonly Extract? extract;
    readonly Func<Extract, Tally, RecordPass<TRecord>> begin;
    IntakeReport? report;

    internal RecordCheck(Stream content, string fileName, Layout layout, IntakeContext context,
        Func<Extract, Tally, RecordPass<TRecord>> begin)
    {
        (this.context, this.begin) = (context, begin);
        try
        {
            extract = Extract.Open(content, fileName, layout, context.Profile);
            tally.Begin(extract);
        }
        catch (ExtractException refusal)
        {
            tally.Refuse(refusal);
        }
    }

    /// <summary>What was found; there after the last of <see cref="Records"/>.</summary>
    public IntakeReport Report => report
        ?? throw new InvalidOperationException("The report is there after all records were read.");

    /// <summary>
    /// The rows that can be counted, in the order of the file; once. When the verdict turns out to be Refused, what was
    /// yielded before must be thrown away.
    /// </summary>
    public IEnumerable<TRecord> Records()
    {
        if (extract is null)
        {
            report = tally.Report(isWhole: false, context.Municipality, PeriodOfDelivery.None, [], null);
            yield break;
        }
        using var reading = extract;
        var pass = begin(extract, tally);
        while (pass.TryNext(out var record)) yield return record;
        report = pass.Report();
    }
}
