namespace Analytics.Samples.Files;

/// <summary>The nine ways of writing, one for each municipality; copies of a municipality write as it does.</summary>
static class Dialects
{
    static readonly Dialect[] All =
    [
        new("GM0748", ';', "utf-8-bom", DateStyle.DayMonthYear, AmountStyle.Comma)
        {
            Columns = Headings.Canonical, FarEnds = true,
        },
        new("GM0777", ',', "utf-8", DateStyle.YearMonthDay, AmountStyle.Point)
        {
            Columns = Headings.English, NewLine = "\n",
        },
        new("GM0840", ';', "windows-1252", DateStyle.ShortDayMonthYear, AmountStyle.Comma)
        {
            Columns = Headings.ShortDutch, LostZeros = true,
        },
        new("GM0851", '\t', "utf-16", DateStyle.DayMonthYear, AmountStyle.Comma) { Columns = Headings.Suite },
        new("GM0873", '|', "utf-8", DateStyle.Compact, AmountStyle.Point)
        {
            Columns = Headings.Message, NewLine = "\n",
        },
        new("GM0879", ';', "windows-1252", DateStyle.Serial, AmountStyle.Comma) { Columns = Headings.Canonical },
        new("GM1655", ';', "utf-8", DateStyle.DayMonthYear, AmountStyle.Thousands)
        {
            Columns = Headings.WithExtra, QuoteAll = true,
        },
        new("GM1674", ';', "utf-8-bom", DateStyle.DayMonthYear, AmountStyle.Thousands)
        {
            Columns = Headings.Canonical, IsReport = true, FarEnds = true,
        },
        new("GM1709", ';', "utf-8", DateStyle.ShortDayMonthYear, AmountStyle.Comma)
        {
            Columns = Headings.WithReasonOfChange,
        },
    ];

    /// <summary>Nothing special, for measuring speed.</summary>
    public static Dialect Plain { get; } = new("", ';', "utf-8", DateStyle.YearMonthDay, AmountStyle.Point)
    {
        Columns = Headings.Lean,
        NewLine = "\n",
    };

    public static Dialect Of(string municipality) => Array.Find(All, dialect => dialect.Municipality == municipality)
        ?? throw new ArgumentException($"No dialect for {municipality}.", nameof(municipality));
}
