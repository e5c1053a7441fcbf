namespace Analytics.Pipeline.Validate;

/// <summary>What may have been declared on an allocation so far, from volume, tariff and time.</summary>
static class ExpectedAmount
{
    /// <summary>Volume × tariff × the rounds of the frequency until today; null when one of them is not said. A
    /// volume in euros (unit 83) has no tariff.</summary>
    /// <param name="last">The last day that is included; null is open.</param>
    public static double? Cents(string? unit, string? frequency, int? volume, long? tariffCents, DateOnly from,
        DateOnly? last, DateOnly today)
    {
        if (unit == "83" || volume is not > 0 || tariffCents is not > 0) return null;
        var until = last is { } end && end < today ? end : today;
        double days = Math.Max(1, until.DayNumber - from.DayNumber + 1);
        double? times = frequency switch { "1" => days, "2" => days / 7, "4" => days / 30, "6" => 1, _ => null };
        return (double)volume * tariffCents * (times < 1 ? 1 : times);
    }
}
