using System.Text;

namespace Analytics.Samples.Files;

enum DateStyle { DayMonthYear, ShortDayMonthYear, YearMonthDay, Compact, Serial }

enum AmountStyle { Comma, Point, Thousands }

/// <summary>How one municipality writes its files.</summary>
sealed record Dialect(string Municipality, char Separator, string Charset, DateStyle Dates, AmountStyle Amounts)
{
    public required IReadOnlyList<(Column Column, string Heading)> Columns { get; init; }
    public string NewLine { get; init; } = "\r\n";
    public bool QuoteAll { get; init; }

    /// <summary>Codes have been through a spreadsheet: 0840 became 840, referrer 02 became 2.</summary>
    public bool LostZeros { get; init; }

    /// <summary>A title, a print date and an empty line stand above the headings, a row of totals below.</summary>
    public bool IsReport { get; init; }

    /// <summary>Some open ends are written 31-12-9999.</summary>
    public bool FarEnds { get; init; }

    public IEnumerable<string> Ignored => Columns.Where(one => one.Column == Column.Extra).Select(one => one.Heading);

    public Encoding Encoding => Charset switch
    {
        "utf-8-bom" => new UTF8Encoding(true),
        "utf-16" => new UnicodeEncoding(false, true),
        "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        _ => new UTF8Encoding(false),
    };
}
