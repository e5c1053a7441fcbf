using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> FormulaFailed { get; } = new(
        Code: "T005",
        Severity.Warning,
        Column: "",
        Message: "Hier staat een foutwaarde van Excel (zoals #N/B). Herstel de formule en exporteer opnieuw; de cel "
            + "is nu leeg gelezen.",
        MessageEnglish: "This is an error value of Excel (like #N/B). Repair the formula and export again; the cell "
            + "was read as empty.",
        Check: static (row, _) => row[CellMark.FormulaError],
        Caveat: "In a required column the row also breaks T001.");
}
