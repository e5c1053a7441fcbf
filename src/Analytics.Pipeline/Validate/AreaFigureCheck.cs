using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>Stage 2, Validate, for published figures of areas.</summary>
public static class AreaFigureCheck
{
    /// <summary>Recognises the file. A file that cannot be read has no records, and a report that says why.</summary>
    /// <param name="content">Need not be seekable; stays open.</param>
    public static RecordCheck<AreaFigure> Open(Stream content, string fileName, IntakeContext context) => new(
        content, fileName, Layouts.AreaFigures, context,
        (extract, tally) => new AreaFigurePass(extract, fileName, context, tally));
}
