using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimFormulaFailed { get; } = new(
        Code: "D005",
        Severity.Error,
        Column: "elke kolom",
        Message: "In deze cel staat een mislukte formule (#N/B). Herstel de formule of vul de waarde in.",
        MessageEnglish: "This cell holds a formula that failed (#N/A). Repair the formula or fill in the value.",
        Check: static (row, _) => row[CellMark.FormulaError]);
}
