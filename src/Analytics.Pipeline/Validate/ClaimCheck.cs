using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>Stage 2, Validate, for an extract of claims. Memory grows by about sixteen bytes per row.</summary>
public static class ClaimCheck
{
    /// <summary>Recognises the file. A file that cannot be read has no records, and a report that says why.</summary>
    /// <param name="content">Need not be seekable; stays open.</param>
    public static RecordCheck<Claim> Open(Stream content, string fileName, IntakeContext context) =>
        new(content, fileName, Layouts.Claims, context, (extract, tally) => new ClaimPass(extract, context, tally));
}
