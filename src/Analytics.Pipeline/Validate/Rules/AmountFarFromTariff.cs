using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> AmountFarFromTariff { get; } = new(
        Code: "T503",
        Severity.Warning,
        Column: "GedeclareerdBedrag",
        Message: "Het gedeclareerde bedrag is meer dan tweemaal volume maal tarief. Controleer bedrag, tarief en "
            + "eenheid (euro's of centen?).",
        MessageEnglish: "The declared amount is more than twice volume times tariff. Check amount, tariff and unit "
            + "(euros or cents?).",
        Check: static (row, context) =>
            ColumnSet.Of(Declared).If(row.DeclaredCents > 2 * ExpectedCents(row, context.Today)),
        Caveat: "Less than expected is ordinary: not all that is allocated is used. A volume in euros (unit 83) has "
            + "no tariff.");

    /// <summary>What may be declared so far: volume × tariff × the rounds of the frequency; or null.</summary>
    static double? ExpectedCents(AllocationRow row, DateOnly today)
    {
        if (row.Unit == "83" || row.ValidFrom is not { } from) return null;
        if (row is not { Volume: { } volume and > 0, TariffCents: { } tariff and > 0 }) return null;
        var last = row.ValidLast is { } end && end < today ? end : today;
        double days = Math.Max(1, last.DayNumber - from.DayNumber + 1);
        double? times = row.Frequency switch { "1" => days, "2" => days / 7, "4" => days / 30, "6" => 1, _ => null };
        return (double)volume * tariff * (times < 1 ? 1 : times);
    }
}
