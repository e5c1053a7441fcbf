using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<PopulationRow> PopulationAreaUnknown { get; } = new(
        Code: "V009",
        Severity.Warning,
        Column: "Code",
        Message: "Dit gebied kennen we in geen enkel jaar. Het aantal is opgeslagen en telt mee zodra het gebied "
            + "bekend is. Controleer de code.",
        MessageEnglish: "We do not know this area in any year. The number was stored and counts as soon as the "
            + "area is known. Check the code.",
        Check: static (row, context) => ColumnSet.Of(PopulationColumn.Code).If(
            row.Code is { } code && context.Areas.Count > 0 && !context.Areas.Contains(code)));
}
