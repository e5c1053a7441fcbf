using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AreaFigureRow> AreaTwice { get; } = new(
        Code: "K005",
        Severity.Error,
        Column: "Code, Jaar",
        Message: "Dit gebied staat al eerder in het bestand voor hetzelfde jaar. Verwijder een van beide regels.",
        MessageEnglish: "This area is in the file before for the same year. Remove one of the rows.",
        Check: static (row, _) => ColumnSet.Of(AreaFigureColumn.Code).If(row.IsRepeated));
}
