using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimMunicipalityMalformed { get; } = new(
        Code: "D101",
        Severity.Error,
        Column: "Gemeentecode",
        Message: "Dit is geen gemeentecode. Schrijf GM en vier cijfers, zoals GM0748, of de vier cijfers.",
        MessageEnglish: "This is no municipality code. Write GM and four digits, such as GM0748, or the four "
            + "digits.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Municipality));
}
