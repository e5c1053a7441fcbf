using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> CareAfterAllocation { get; } = new(
        Code: "T019",
        Severity.Warning,
        Column: "StopZorg, Einddatum",
        Message: "De zorg stopt na de einddatum van de toewijzing. Verleng de toewijzing of verbeter een van beide "
            + "datums.",
        MessageEnglish: "Care stops after the end date of the allocation. Extend the allocation or correct one of "
            + "the dates.",
        Check: static (row, _) => ColumnSet.Of(CareLast).If(
            row.CareLast > row.ValidLast && row.ValidLast >= row.ValidFrom && !IsOpenEnd(row.CareLast)),
        Caveat: "What counts is the end of the allocation. One that ends before it starts is left to T012.");

    static bool IsOpenEnd(DateOnly? day) => day is { Year: >= Period.OpenEndYear };
}
