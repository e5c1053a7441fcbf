using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> CategoryOtherThanProduct { get; } = new(
        Code: "T211",
        Severity.Warning,
        Column: "Productcategorie, Productcode",
        Message: "Dit product hoort volgens de productentabel bij een andere categorie. Controleer beide codes; de "
            + "zorgvorm volgt het product.",
        MessageEnglish: "By the table of products this product belongs to another category. Check both codes; the form "
            + "of care follows the product.",
        Check: static (row, context) => context.TermsOf(row.Product) is { } terms
            ? ColumnSet.Of(Category).If(IsOther(row.Category, terms.Categories)) - row[CellMark.Unknown]
            : ColumnSet.None,
        Caveat: "An unknown category is left to T201.");
}
