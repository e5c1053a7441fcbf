using System.Globalization;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

/// <summary>Care as people read it: a line per allocation.</summary>
static class Care
{
    public static AreaTree Areas { get; } = new(
    [
        new Area("JZ-TEST", "Testregio", AreaLevel.Region, null),
        new Area("GM1674", "Roosendaal", AreaLevel.Municipality, "JZ-TEST"),
        new Area("WK167400", "Centrum", AreaLevel.District, "GM1674"),
        new Area("BU16740000", "Centrum-Noord", AreaLevel.Neighbourhood, "WK167400"),
        new Area("BU16740001", "Centrum-Zuid", AreaLevel.Neighbourhood, "WK167400"),
    ]);

    /// <summary>
    /// The first line names the columns: child, buurt, form, from, last, euros, and optionally referrer, allocated,
    /// change (its reason), provider, number, reason (of the end), sex, born, group, family, begun (the care itself),
    /// volume, unit, per (the frequency) and tariff in cents. A last day is included; an empty one is open. The
    /// deliveries know everything until the reference date.
    /// </summary>
    /// <param name="claims">Lines of number;month;euros.</param>
    public static CareTable Table(string csv, string referenceDate = "2024-12-31", string claims = "")
    {
        var builder = new CareTableBuilder(new Dictionary<string, DateOnly> { ["GM1674"] = Day(referenceDate)!.Value });
        var lines = csv.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split(';').Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        foreach (var (number, line) in lines.Skip(1).Index())
        {
            var cells = line.Split(';');
            builder.Add(Row(number + 1, name =>
                columns.TryGetValue(name, out var at) && at < cells.Length && cells[at].Length > 0 ? cells[at] : null));
        }
        foreach (var line in claims.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (line.Split(';') is [var number, var month, var euros])
                builder.Add(new LoadedClaim("GM1674", Number(number)!.Value, Day(month + "-01")!.Value, Cents(euros)!.Value));
        return builder.Build();
    }

    public static Grid Grid(CareTable care, int youths = 1000)
    {
        var populations = new Populations();
        foreach (var area in Areas.All) populations.Add(area.Code, 2024, youths);
        return new Grid(care, Areas, populations);
    }

    /// <summary>The numerator of a cell, by what people call it.</summary>
    public static long In(this Indicator indicator, CareTable care, string area, string form, string period)
    {
        var grid = Grid(care);
        return indicator.Count(care, grid).Numerator[Cell(grid, area, form, period)];
    }

    /// <summary>Numerator and denominator of a cell.</summary>
    public static (long Numerator, long Denominator) Both(
        this Indicator indicator, CareTable care, string area, string form, string period)
    {
        var grid = Grid(care);
        var measured = Measured.From(care, grid, Areas);
        var (at, quarter) = (AreaAt(grid, area), PeriodAt(grid, period));
        var lane = grid.Lanes.Index().First(pair => pair.Item.Key == form).Index;
        return (measured.Numerator(indicator, at, lane, quarter), measured.Denominator(indicator, at, lane, quarter));
    }

    /// <summary>The figure of a cell, all forms together.</summary>
    public static IndicatorValue Figure(this Indicator indicator, CareTable care, string area, string period)
    {
        var grid = Grid(care);
        return Measured.From(care, grid, Areas).Value(indicator, AreaAt(grid, area), 0, PeriodAt(grid, period));
    }

    static int AreaAt(Grid grid, string area) => grid.Areas.Index().First(pair => pair.Item.Code == area).Index;

    static int PeriodAt(Grid grid, string period) =>
        grid.Periods.Index().First(pair => pair.Item.Key == period).Index;

    public static int Cell(Grid grid, string area, string form, string period) => grid.Index(AreaAt(grid, area),
        form == CareForms.Total ? 0 : (int)CareForms.Parse(form)!.Value, PeriodAt(grid, period));

    static LoadedAllocation Row(long line, Func<string, string?> cell)
    {
        var period = Period.FromInclusive(Day(cell("from"))!.Value, Day(cell("last")));
        return new LoadedAllocation("GM1674", 1, Number(cell("number")) ?? line, Key(cell("child")!),
            (short)(Number(cell("born")) ?? 2012), cell("buurt"), "45A01", "45", CareForms.Parse(cell("form")!)!.Value,
            cell("provider") ?? "99000001", cell("referrer"), Day(cell("allocated")) ?? period.From, period.From,
            period.Until, (int?)Number(cell("volume")), cell("unit"), cell("per"), Number(cell("tariff")),
            Cents(cell("euros")), cell("reason"), cell("change"))
        {
            Sex = cell("sex"), TargetGroup = cell("group"), CareFrom = Day(cell("begun")),
            Household = cell("family") is { } family ? Key(family) : null,
        };
    }

    static long? Number(string? text) => text is null ? null : long.Parse(text, CultureInfo.InvariantCulture);

    static long? Cents(string? euros) =>
        euros is null ? null : (long)(decimal.Parse(euros, CultureInfo.InvariantCulture) * 100);

    static Guid Key(string child) => new([.. child.PadRight(16).Select(letter => (byte)letter)]);

    static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
