using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>Reads a calendar month, however it is written, into 2024-03.</summary>
static partial class MonthCode
{
    const string Format = "yyyy-MM";

    static readonly string[][] names =
    [
        ["januari", "jan", "january"], ["februari", "feb", "february"], ["maart", "mrt", "mar", "march"],
        ["april", "apr"], ["mei", "may"], ["juni", "jun", "june"], ["juli", "jul", "july"],
        ["augustus", "aug", "august"], ["september", "sep", "sept"], ["oktober", "okt", "oct", "october"],
        ["november", "nov"], ["december", "dec"],
    ];

    /// <summary>
    /// 2024-03, 202403, 03-2024, 2024MM03, maart 2024, mrt-24, and any day of the month. A day that is not the first or
    /// last is marked: perhaps the column holds something else.
    /// </summary>
    /// <param name="style">How days are written in most of the column.</param>
    public static Code Read(string cell, DateStyle style)
    {
        if (cell[0] == '#') return new(null, CellMark.FormulaError);
        if (Numbers().Match(cell) is { Success: true } numbers)
            return Of(Value(numbers, "year"), Value(numbers, "month"));
        if (Words().Match(cell) is { Success: true } words)
        {
            var month = Array.FindIndex(names, known => known.Contains(words.Groups["name"].Value.ToLowerInvariant()));
            var year = Value(words, "year");
            return Of(year < 100 ? 2000 + year : year, month + 1);
        }
        return Day(cell, style);
    }

    /// <summary>The first day of a month as <see cref="Read"/> gives it.</summary>
    public static DateOnly? FirstDay(string? month) =>
        month is null ? null : DateOnly.ParseExact(month, Format, CultureInfo.InvariantCulture);

    static Code Day(string cell, DateStyle ofColumn)
    {
        var bytes = Encoding.UTF8.GetBytes(cell);
        if (NumberCell.IsScientific(bytes)) return new(null, CellMark.Scientific);
        if (!DateCell.TryRead(bytes, ofColumn == DateStyle.MonthDayYear, out var day, out var style))
            return new(null, CellMark.Unreadable);
        var code = Of(day.Year, day.Month);
        if (code.Mark is not null) return code;
        if (style == DateStyle.Serial && style != ofColumn) return code with { Mark = CellMark.Serial };
        return day.Day == 1 || day.AddDays(1).Day == 1 ? code : code with { Mark = CellMark.MidMonth };
    }

    static Code Of(int year, int month) => year is >= 1900 and <= 2100 && month is >= 1 and <= 12
        ? new(new DateOnly(year, month, 1).ToString(Format, CultureInfo.InvariantCulture))
        : new(null, CellMark.Unreadable);

    static int Value(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // Without a sign between them the month has two digits: 42019 is a day's number in a spreadsheet.
    [GeneratedRegex("^(?:(?<year>(19|20)[0-9]{2})(?:[-/. ](?<month>[0-9]{1,2})|M{0,2}(?<month>[0-9]{2}))"
        + "|(?:(?<month>[0-9]{1,2})[-/. ]|(?<month>[0-9]{2}))(?<year>(19|20)[0-9]{2}))$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    [GeneratedRegex("^(?<name>[A-Za-z]+)[-./' ]*(?<year>[0-9]{2}|[0-9]{4})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
