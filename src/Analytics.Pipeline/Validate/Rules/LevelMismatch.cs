using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AreaFigureColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AreaFigureRow> LevelMismatch { get; } = new(
        Code: "K002",
        Severity.Warning,
        Column: "Niveau",
        Message: "De soort regio past niet bij de gebiedscode. Controleer de regel; we gebruiken de code.",
        MessageEnglish: "The kind of region does not fit the area code. Check the row; the code is used.",
        Check: static (row, _) => ColumnSet.Of(Level).If(row.StatedLevel is not null && row.StatedLevel != row.Level));
}
