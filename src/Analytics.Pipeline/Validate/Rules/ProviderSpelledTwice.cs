using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<RowAmongRows> ProviderSpelledTwice { get; } = new(
        Code: "T605",
        Severity.Warning,
        Column: "Aanbiedercode",
        Message: "Deze aanbieder staat eerder in het bestand in een andere schrijfwijze en telt nu als een tweede "
            + "aanbieder. Kies overal dezelfde schrijfwijze.",
        MessageEnglish: "This provider stands in the file before in another spelling and now counts as a second one. "
            + "Use one spelling everywhere.",
        Check: static (row, _) => ColumnSet.Of(Provider).If(row.IsOtherSpelling),
        Caveat: "Said at the first row of each other spelling. Spellings are the same without capitals, signs and "
            + "zeros in front; two codes that differ in a sign alone are mistaken for one.");
}
