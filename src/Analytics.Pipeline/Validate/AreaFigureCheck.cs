using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>Stage 2, Validate, for CBS Kerncijfers: one pass, like <see cref="AllocationCheck"/>.</summary>
public sealed class AreaFigureCheck
{
    readonly IntakeContext context;
    readonly Tally tally = new();
    readonly Extract? extract;
    readonly string fileName;
    IntakeReport? report;

    AreaFigureCheck(Stream content, string fileName, IntakeContext context)
    {
        (this.context, this.fileName) = (context, fileName);
        try
        {
            extract = Extract.Open(content, fileName, Layouts.AreaFigures, context.Profile);
            tally.Begin(extract);
        }
        catch (ExtractException refusal)
        {
            tally.Refuse(refusal);
        }
    }

    /// <summary>Recognises the file. A file that cannot be read has no records, and a report that says why.</summary>
    /// <param name="content">Need not be seekable; stays open.</param>
    public static AreaFigureCheck Open(Stream content, string fileName, IntakeContext context) =>
        new(content, fileName, context);

    /// <summary>What was found; there after the last of <see cref="Records"/>.</summary>
    public IntakeReport Report => report
        ?? throw new InvalidOperationException("The report is there after all records were read.");

    /// <summary>
    /// The rows that can be used, in the order of the file; once. When the verdict turns out to be Refused, what was
    /// yielded before must be thrown away.
    /// </summary>
    public IEnumerable<AreaFigure> Records()
    {
        if (extract is null)
        {
            report = tally.Report(isWhole: false, context.Municipality, PeriodOfDelivery.None, [], null);
            yield break;
        }
        using var reading = extract;
        var pass = new AreaFigurePass(extract, fileName, context, tally);
        while (pass.TryNext(out var figure)) yield return figure;
        report = pass.Report();
    }
}
