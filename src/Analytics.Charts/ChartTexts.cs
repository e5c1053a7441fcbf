using System.Globalization;

namespace Analytics.Charts;

/// <summary>
/// The words and the number format of a chart. The format is spelled out here, so that a chart is the same
/// on a computer without language data.
/// </summary>
public sealed record ChartTexts
{
    public required string Language { get; init; }
    public required NumberFormatInfo Numbers { get; init; }
    public required string TooFew { get; init; }
    public required string Provisional { get; init; }
    public required string NoData { get; init; }
    public required string Unknown { get; init; }
    public required string Interval { get; init; }
    public required string To { get; init; }
    public required string QuarterLetter { get; init; }
    public required string Million { get; init; }
    public required string Billion { get; init; }
    public required string Day { get; init; }
    public required string Days { get; init; }
    public required string Area { get; init; }
    public required string Areas { get; init; }
    public required string MonthsSinceStart { get; init; }
    public required string ShareOfYouths { get; init; }

    public static ChartTexts Dutch { get; } = new()
    {
        Language = "nl",
        Numbers = NumberFormatInfo.ReadOnly(new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." }),
        TooFew = "te weinig",
        Provisional = "voorlopig",
        NoData = "Geen gegevens om te tonen",
        Unknown = "niet te bepalen",
        Interval = "95%-interval",
        To = "tot",
        QuarterLetter = "K",
        Million = "mln",
        Billion = "mld",
        Day = "dag",
        Days = "dagen",
        Area = "gebied",
        Areas = "gebieden",
        MonthsSinceStart = "maanden sinds het begin",
        ShareOfYouths = "aandeel van de jeugdigen (%)",
    };

    public static ChartTexts English { get; } = new()
    {
        Language = "en",
        Numbers = NumberFormatInfo.ReadOnly(new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," }),
        TooFew = "too few",
        Provisional = "provisional",
        NoData = "No data to show",
        Unknown = "cannot be determined",
        Interval = "95% interval",
        To = "to",
        QuarterLetter = "Q",
        Million = "million",
        Billion = "billion",
        Day = "day",
        Days = "days",
        Area = "area",
        Areas = "areas",
        MonthsSinceStart = "months since the start",
        ShareOfYouths = "share of the youths (%)",
    };

    /// <summary>A number as people read it: 1.234,5; from a million on 1,2 mln.</summary>
    public string Number(double value, int decimals)
    {
        var size = Math.Abs(value);
        if (size >= 1e12 || size is > 0 and < 1e-6) return value.ToString("0.#E+0", Numbers);
        if (size >= 1e9) return $"{(value / 1e9).ToString("#,0.##", Numbers)} {Billion}";
        if (size >= 1e6) return $"{(value / 1e6).ToString("#,0.##", Numbers)} {Million}";
        return value.ToString("N" + Math.Clamp(decimals, 0, 8).ToString(CultureInfo.InvariantCulture), Numbers);
    }

    /// <summary>A share between 0 and 1 as a whole percentage: 12 %.</summary>
    public string Percent(double share) => Number(share * 100, 0) + "\u00a0%";

    internal string NumberOfDays(double days) =>
        $"{Number(Math.Round(days), 0)} {(Math.Round(days) == 1 ? Day : Days)}";
}
