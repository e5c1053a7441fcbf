using System.Globalization;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;

namespace Analytics.App;

/// <summary>
/// Numbers, amounts and dates as people read them: 1.234,5 · € 1,2 mln · 12 % · 3 april 2024 · 1e kwartaal 2024.
/// Spelled out here, so that they are the same on a computer without language data. Spaces inside a figure do not break.
/// </summary>
public static class Format
{
    const char Space = '\u00a0';

    static readonly string[] DutchMonths =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ];

    /// <summary>The words and the number format of charts, in the language of the reader.</summary>
    public static ChartTexts Chart => Texts.IsEnglish ? ChartTexts.English : ChartTexts.Dutch;

    static NumberFormatInfo Numbers => Chart.Numbers;

    public static string Number(double value, int decimals = 0) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Numbers);

    /// <summary>With a large first letter, for the beginning of a title or a line.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With a small first letter, for words within a sentence.</summary>
    public static string Small(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    public static string Count(long count) => count.ToString("N0", Numbers);

    public static string Percent(double percent) => Number(percent) + Space + "%";

    /// <summary>To the cent: € 1.234,56.</summary>
    public static string Cents(long cents) => "€" + Space + (cents / 100m).ToString("N2", Numbers);

    /// <summary>As large as it matters: € 1,2 mln, € 340.000, € 85.</summary>
    public static string Euros(double euros) => "€" + Space + (Math.Abs(euros) >= 1e6
        ? Number(euros / 1e6, 1) + Space + Chart.Million
        : Number(euros));

    public static string Date(DateOnly day) => Texts.IsEnglish
        ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day}{Space}{DutchMonths[day.Month - 1]}{Space}{day.Year}");

    /// <summary>A moment in UTC as the clock in the Netherlands shows it: 3 april 2024, 14:05.</summary>
    public static string Moment(DateTime utc)
    {
        var here = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Netherlands);
        return $"{Date(DateOnly.FromDateTime(here))}, {here.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    static readonly TimeZoneInfo Netherlands =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>"2024K1" as "1e kwartaal 2024"; a year stays a year.</summary>
    public static string Period(string period)
    {
        if (period.Length == 4) return period;
        var quarter = Quarter.Parse(period);
        return Texts.IsEnglish
            ? string.Create(CultureInfo.InvariantCulture, $"quarter {quarter.OfYear} of {quarter.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"{quarter.OfYear}e{Space}kwartaal{Space}{quarter.Year}");
    }

    /// <summary>Never more digits than the interval allows: 12, or 2,5, or 0,35.</summary>
    public static int Decimals(Measurement measurement, double? low, double? high)
    {
        if (measurement is Measurement.EurosPerYouth or Measurement.MedianDays or Measurement.Percentage) return 0;
        return (high - low) switch
        {
            null => 1,
            >= 4 => 0,
            >= 0.4 => 1,
            _ => 2,
        };
    }

    /// <summary>A value of an indicator without its unit.</summary>
    public static string Value(Measurement measurement, double value, double? low, double? high)
    {
        var number = Number(value, Decimals(measurement, low, high));
        return measurement switch
        {
            Measurement.EurosPerYouth => "€" + Space + number,
            Measurement.Percentage => number + Space + "%",
            _ => number,
        };
    }

    /// <summary>"8 tot 12": the 95 % interval.</summary>
    public static string Interval(Measurement measurement, double? low, double? high) =>
        low is { } from && high is { } until
            ? Interval(from, until, Decimals(measurement, low, high))
            : "";

    static string Interval(double from, double until, int decimals) =>
        $"{Number(from, decimals)} {Chart.To} {Number(until, decimals)}";
}
