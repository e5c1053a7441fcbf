using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> OlderThan23 { get; } = new(
        Code: "T303",
        Severity.Error,
        Column: "Geboortejaar, Ingangsdatum",
        Message: "De jeugdige is bij de ingangsdatum ouder dan 23 jaar. Verbeter een van beide; dit is geen jeugdhulp.",
        MessageEnglish: "The youth is older than 23 at the start date. Correct one of them; this is no youth care.",
        Check: static (row, _) =>
            ColumnSet.Of(BirthYear).If(row.ValidFrom is { } start && start.Year - row.BirthYear > 24),
        Caveat: "Only the year is known: who turns 24 in the year of the start may still be 23.");
}
