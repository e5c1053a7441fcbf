using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AreaFigureColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AreaFigureRow> MoreCareThanYouths { get; } = new(
        Code: "K007",
        Severity.Warning,
        Column: "JongerenMetJeugdzorgInNatura",
        Message: "Er zijn meer jongeren met jeugdzorg dan jongeren. Controleer beide cijfers.",
        MessageEnglish: "There are more youths in care than youths. Check both figures.",
        Check: static (row, _) => ColumnSet.Of(InCare).If(row.InCare > row.Youths),
        Caveat: "Counts are rounded to multiples of five; in a very small area that alone can do it.");
}
