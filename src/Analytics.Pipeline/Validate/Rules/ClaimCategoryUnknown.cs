using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimCategoryUnknown { get; } = new(
        Code: "D201",
        Severity.Warning,
        Column: "Productcategorie",
        Message: "Deze code staat niet in de landelijke codelijst JZ020 van iJw. Controleer de code; de regel "
            + "telt mee.",
        MessageEnglish: "This category is not in the national list JZ020 of iJw. Check the code; the row is "
            + "counted.",
        Check: static (row, _) => (row[CellMark.Unknown] | row[CellMark.Unreadable]) & ColumnSet.Of(Category),
        Caveat: "An unknown code is never guessed. The form of care follows from the allocation, not from the "
            + "claim.");
}
