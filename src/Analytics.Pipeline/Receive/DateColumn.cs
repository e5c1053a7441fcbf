namespace Analytics.Pipeline.Receive;

/// <summary>Looks at the first values of a date column, and says how they are written.</summary>
sealed class DateColumn
{
    readonly int[] seen = new int[Enum.GetValues<DateStyle>().Length];
    int values, firstOver12, secondOver12;

    /// <summary>
    /// Whether only month first explains the values: never guessed, days past 12 must show it, and in a third of the
    /// values. One 01-13-2024 in a column of firsts of the month is a typing error, and no reason to turn all others
    /// round.
    /// </summary>
    public bool MonthFirst => firstOver12 == 0 && secondOver12 > 0 && secondOver12 * 3 >= values;

    public DateStyle Style
    {
        get
        {
            var most = (DateStyle)Array.IndexOf(seen, seen.Max());
            if (seen.Max() == 0) return DateStyle.None;
            return MonthFirst && most == DateStyle.DayMonthYear ? DateStyle.MonthDayYear : most;
        }
    }

    public void Look(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty) return;
        values++;
        if (DateCell.TryRead(cell, monthFirst: false, out var date, out var style)) seen[(int)style]++;
        if (style == DateStyle.DayMonthYear && date.Day > 12) firstOver12++;
        if (style != DateStyle.None || !DateCell.TryRead(cell, monthFirst: true, out date, out var american)) return;
        if (american != DateStyle.MonthDayYear) return;
        seen[(int)DateStyle.DayMonthYear]++;
        secondOver12++;
    }

    /// <summary>"Ingangsdatum: dd-mm-jjjj (998 van 1.000 gelezen waarden)"; null for an empty column.</summary>
    public string? Evidence(string heading) => Style == DateStyle.None ? null
        : $"{heading}: datum als {Dutch(Style)} "
            + $"({Figures.Dutch(seen.Max())} van {Figures.Dutch(values)} gelezen waarden)";

    static string Dutch(DateStyle style) => style switch
    {
        DateStyle.DayMonthYear => "dag-maand-jaar",
        DateStyle.MonthDayYear => "maand-dag-jaar",
        DateStyle.YearMonthDay => "jaar-maand-dag",
        DateStyle.Compact => "jjjjmmdd",
        DateStyle.MonthName => "dag, naam van de maand, jaar",
        _ => "Excel-dagnummer",
    };
}
