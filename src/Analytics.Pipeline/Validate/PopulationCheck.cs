using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>Stage 2, Validate, for an extract of residents.</summary>
public static class PopulationCheck
{
    /// <summary>Recognises the file. A file that cannot be read has no records, and a report that says why.</summary>
    /// <param name="content">Need not be seekable; stays open.</param>
    public static RecordCheck<PopulationBand> Open(Stream content, string fileName, IntakeContext context) => new(
        content, fileName, Layouts.Population, context,
        (extract, tally) => new PopulationPass(extract, context, tally));
}
