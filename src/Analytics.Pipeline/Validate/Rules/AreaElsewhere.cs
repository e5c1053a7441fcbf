using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AreaFigureRow> AreaElsewhere { get; } = new(
        Code: "K006",
        Severity.Error,
        Column: "Code",
        Message: "Dit gebied ligt in een andere gemeente. Het hele bestand is geweigerd: lever alleen de eigen "
            + "gebieden.",
        MessageEnglish: "This area lies in another municipality. The whole file is refused: deliver your own areas "
            + "only.",
        Check: static (row, context) => ColumnSet.Of(AreaFigureColumn.Code).If(
            context.Municipality is not null && row.Level is not null && row.Municipality != context.Municipality));
}
