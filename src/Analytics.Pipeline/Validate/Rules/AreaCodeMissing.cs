using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AreaFigureRow> AreaCodeMissing { get; } = new(
        Code: "K001",
        Severity.Error,
        Column: "Code",
        Message: "Deze regel heeft geen geldige gebiedscode (GM0748, WK074800 of BU07480001). Neem de code van het "
            + "CBS over.",
        MessageEnglish: "This row has no valid area code (GM0748, WK074800 or BU07480001). Copy the code from CBS.",
        Check: static (row, _) => ColumnSet.Of(AreaFigureColumn.Code).If(row.Level is null));
}
