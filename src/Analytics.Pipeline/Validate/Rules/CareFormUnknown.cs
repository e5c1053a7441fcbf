using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> CareFormUnknown { get; } = new(
        Code: "T208",
        Severity.Warning,
        Column: "Productcode, Productcategorie",
        Message: "Van dit product is de zorgvorm niet bekend; de regel telt als 'overig'. Laat het product toevoegen "
            + "aan de productentabel.",
        MessageEnglish: "The form of care of this product is unknown; the row counts as 'other'. Have the product "
            + "added to the product table.",
        Check: static (row, _) =>
            ColumnSet.Of(Product).If(row.Form is null && (row.Product is not null || row.Category is not null)),
        Caveat: "A generic allocation (no product, no category) counts as 'other' without a warning.");
}
