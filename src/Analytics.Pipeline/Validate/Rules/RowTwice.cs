using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> RowTwice { get; } = new(
        Code: "T401",
        Severity.Error,
        Column: "Toewijzingnummer",
        Message: "Deze regel staat al eerder in het bestand, met precies dezelfde inhoud. Verwijder de dubbele regel.",
        MessageEnglish: "This row stands in the file before, with exactly the same content. Remove the duplicate.",
        Check: static (row, _) => ColumnSet.Of(Number).If(row.Repeat == Repeat.SameRow));
}
