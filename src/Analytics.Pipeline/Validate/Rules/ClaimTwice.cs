using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimTwice { get; } = new(
        Code: "D401",
        Severity.Error,
        Column: "elke kolom",
        Message: "Deze regel staat al eerder in het bestand, met precies dezelfde inhoud. Verwijder de dubbele "
            + "regel of tel de bedragen op.",
        MessageEnglish: "This row stands in the file before, with exactly the same content. Remove the duplicate "
            + "or add the amounts up.",
        Check: static (row, _) => ColumnSet.Of(Number).If(row.IsRepeated),
        Caveat: "Several claims on one allocation in one month are ordinary and add up; equal in every column "
            + "they cannot be told from a file that holds its rows twice.");
}
