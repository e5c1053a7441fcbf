using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> BornAfterStart { get; } = new(
        Code: "T302",
        Severity.Error,
        Column: "Geboortejaar, Ingangsdatum",
        Message: "De jeugdige is geboren na het jaar van de ingangsdatum. Verbeter een van beide.",
        MessageEnglish: "The youth was born after the year of the start date. Correct one of them.",
        Check: static (row, _) => ColumnSet.Of(BirthYear).If(row.ValidFrom is { } start && row.BirthYear > start.Year),
        Caveat: "In the birth year itself care may begin before birth.");
}
