using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Stage 2, Validate, for an extract of allocations: one pass over the file that yields every row that can be counted
/// and keeps an account of all others. Memory does not grow with the file but for sixteen bytes per row and about forty
/// per child.
/// </summary>
public sealed class AllocationCheck
{
    readonly IntakeContext context;
    readonly Tally tally = new();
    readonly Extract? extract;
    IntakeReport? report;

    AllocationCheck(Stream content, string fileName, IntakeContext context)
    {
        this.context = context;
        try
        {
            extract = Extract.Open(content, fileName, Layouts.Allocations, context.Profile);
            tally.Begin(extract);
        }
        catch (ExtractException refusal)
        {
            tally.Refuse(refusal);
        }
    }

    /// <summary>Recognises the file. A file that cannot be read has no records, and a report that says why.</summary>
    /// <param name="content">Need not be seekable; stays open.</param>
    public static AllocationCheck Open(Stream content, string fileName, IntakeContext context) =>
        new(content, fileName, context);

    /// <summary>What was found; there after the last of <see cref="Records"/>.</summary>
    public IntakeReport Report => report
        ?? throw new InvalidOperationException("The report is there after all records were read.");

    /// <summary>
    /// The rows that can be counted, in the order of the file; once. When the verdict turns out to be Refused, what was
    /// yielded before must be thrown away.
    /// </summary>
    public IEnumerable<Allocation> Records()
    {
        if (extract is null)
        {
            report = tally.Report(isWhole: false, context.Municipality, PeriodOfDelivery.None, [], null);
            yield break;
        }
        using var reading = extract;
        using var pass = new AllocationPass(extract, context, tally);
        var (youths, totals) = (new YouthNumbers(), new TotalsOfRows());
        var across = new AcrossRows(tally, extract.Recognition.Map.FieldOf, context);
        while (pass.TryNext(out var allocation))
        {
            var youth = youths.Of(allocation.YouthKey);
            across.See(allocation, youth);
            totals.See(allocation, youth);
            yield return allocation;
        }
        across.Conclude();
        report = pass.Report();
        report = report with { Totals = totals.Of(report) };
    }
}
