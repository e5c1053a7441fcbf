using System.Globalization;

namespace Analytics.Pipeline.Domain;

/// <summary>How often a municipality delivers a kind of extract.</summary>
public enum DeliveryRhythm
{
    Month,
    Quarter,
    Year,
    Never,
}

/// <summary>What a municipality delivers by when.</summary>
/// <param name="DueDays">Days after the last day of a period.</param>
/// <param name="Since">Periods that ended before it are not expected.</param>
public sealed record DeliveryExpectation(
    string Municipality, ExtractKind Kind, DeliveryRhythm Rhythm, int DueDays, DateOnly Since);

public enum ExpectedStatus
{
    NotYet,
    OnTime,

    /// <summary>It came, after its last day.</summary>
    Late,

    /// <summary>Its last day is past and it did not come.</summary>
    Missing,
}

/// <summary>A delivery that is or was to come.</summary>
/// <param name="Period">2024K1, 2024-03 or 2024.</param>
/// <param name="Due">The last day on which it is on time.</param>
/// <param name="Received">The day on which it came; null when it did not.</param>
public sealed record ExpectedDelivery(
    DeliveryExpectation Expectation, string Period, DateOnly Due, DateOnly? Received, ExpectedStatus Status)
{
    /// <summary>Days from the last day on time to the day on which it came, or else to today.</summary>
    public int DaysLate(DateOnly today) => Math.Max(0, (Received ?? today).DayNumber - Due.DayNumber);
}

/// <summary>Which deliveries are to come, and which of them are late.</summary>
/// <remarks>
/// A delivery belongs to the period that ended last before it was received, whatever dates are in it: municipalities
/// deliver all their years again each time.
/// </remarks>
public static class DeliveryCalendar
{
    /// <summary>The delivery about the period that ended last; null when none is expected.</summary>
    /// <param name="received">The days on which this municipality delivered this kind.</param>
    public static ExpectedDelivery? Current(
        DeliveryExpectation expectation, IEnumerable<DateOnly> received, DateOnly today)
    {
        if (expectation.Rhythm == DeliveryRhythm.Never) return null;
        var end = StartOfPeriod(expectation.Rhythm, today); // Exclusive.
        if (end < expectation.Since) return null;
        var due = end.AddDays(expectation.DueDays - 1);
        var came = received.Where(day => day >= end && day <= today).Select(day => (DateOnly?)day).Min();
        var status = came is { } day
            ? day <= due ? ExpectedStatus.OnTime : ExpectedStatus.Late
            : today <= due ? ExpectedStatus.NotYet : ExpectedStatus.Missing;
        return new ExpectedDelivery(expectation, NameOf(expectation.Rhythm, end.AddDays(-1)), due, came, status);
    }

    public static string Key(this DeliveryRhythm rhythm) => rhythm switch
    {
        DeliveryRhythm.Month => "maand",
        DeliveryRhythm.Quarter => "kwartaal",
        DeliveryRhythm.Year => "jaar",
        _ => "nooit",
    };

    /// <summary>Null when there is no such rhythm.</summary>
    public static DeliveryRhythm? ParseRhythm(string? text) =>
        Enum.GetValues<DeliveryRhythm>().Where(one => one.Key() == text).Select(one => (DeliveryRhythm?)one)
            .FirstOrDefault();

    static DateOnly StartOfPeriod(DeliveryRhythm rhythm, DateOnly day) => rhythm switch
    {
        DeliveryRhythm.Month => new DateOnly(day.Year, day.Month, 1),
        DeliveryRhythm.Quarter => new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    static string NameOf(DeliveryRhythm rhythm, DateOnly last) => rhythm switch
    {
        DeliveryRhythm.Month => last.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DeliveryRhythm.Quarter => string.Create(CultureInfo.InvariantCulture, $"{last.Year}K{(last.Month + 2) / 3}"),
        _ => last.Year.ToString(CultureInfo.InvariantCulture),
    };
}
