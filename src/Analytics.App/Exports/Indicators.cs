namespace Analytics.App.Exports;

static class Indicators
{
    const string InternalSql = """
        select   area, level, indicator, form, period, numerator, denominator, value, low, high, false as withheld
        from     analysis.indicator_value
        order by area, indicator, form, period
        """;

    /// <summary>Counts are multiples of five; those of a withheld cell are empty.</summary>
    const string ReleasedSql = """
        select   area, level, indicator, form, period, numerator, denominator, value, low, high, withheld
        from     released.indicator_value
        where    release = (select max(release) from released.release)
        order by area, indicator, form, period
        """;

    static readonly Column[] Columns =
    [
        Column.Text("area"), Column.Text("level"), Column.Text("indicator"), Column.Text("form"), Column.Text("period"),
        Column.Whole("numerator"), Column.Whole("denominator"), Column.Number("value"), Column.Number("low"),
        Column.Number("high"), Column.YesNo("withheld"),
    ];

    public static Export Table { get; } = new("indicators", new(InternalSql, Columns), new(ReleasedSql, Columns));
}
