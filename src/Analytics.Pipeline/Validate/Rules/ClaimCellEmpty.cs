using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    static readonly ColumnSet mustBeFilledInClaim = ColumnSet.Of(Municipality, Number, Month, Amount);

    public static RowRule<ClaimRow> ClaimCellEmpty { get; } = new(
        Code: "D001",
        Severity.Error,
        Column: "Gemeentecode, Toewijzingnummer, Maand, Bedrag",
        Message: "Deze cel is leeg en mag dat niet zijn. Zonder haar is niet te zeggen waarvan, wanneer of "
            + "hoeveel is gedeclareerd.",
        MessageEnglish: "This cell is empty and may not be. Without it nobody can tell what was claimed, when, or "
            + "how much.",
        Check: static (row, _) => mustBeFilledInClaim - row[CellMark.Filled]);
}
