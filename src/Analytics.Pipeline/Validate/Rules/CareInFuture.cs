using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> CareInFuture { get; } = new(
        Code: "T021",
        Severity.Warning,
        Column: "StartZorg, StopZorg",
        Message: "De zorg begint of stopt na vandaag, terwijl deze kolom zegt wat gebeurd is. Laat de cel leeg "
            + "zolang het niet zover is.",
        MessageEnglish: "Care begins or stops after today, while this column says what happened. Leave the cell "
            + "empty until then.",
        Check: static (row, context) => ColumnSet.Of(CareFrom).If(IsAfter(row.CareFrom, context.Today))
            | ColumnSet.Of(CareLast).If(IsAfter(row.CareLast, context.Today)),
        Caveat: "Some suites write the planned date.");

    static bool IsAfter(DateOnly? day, DateOnly today) => day > today && !IsOpenEnd(day);
}
