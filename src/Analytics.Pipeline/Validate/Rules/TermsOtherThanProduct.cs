using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> TermsOtherThanProduct { get; } = new(
        Code: "T210",
        Severity.Warning,
        Column: "Eenheid, Frequentie",
        Message: "Eenheid of frequentie past niet bij dit product. Controleer de toewijzing, of laat de productentabel "
            + "aanpassen.",
        MessageEnglish: "Unit or frequency does not fit this product. Check the allocation, or have the product table "
            + "changed.",
        Check: static (row, context) => context.TermsOf(row.Product) is { } terms
            ? ColumnSet.Of(Unit).If(IsOther(row.Unit, terms.Units)) - row[CellMark.Unknown]
                | ColumnSet.Of(Frequency).If(IsOther(row.Frequency, terms.Frequencies)) - row[CellMark.Unknown]
            : ColumnSet.None,
        Caveat: "Only for products of which the table of products says it. An unknown code is left to T203 and T204.");

    static bool IsOther(string? code, IReadOnlySet<string> allowed) =>
        code is not null && allowed.Count > 0 && !allowed.Contains(code);
}
