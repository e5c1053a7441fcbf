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
    /// Columns: child;buurt;form;from;last;euros, and optionally referrer, allocated, reason of change, provider. A last
    /// day is included; an empty one is open. The deliveries know everything until the reference date.
    /// </summary>
    public static CareTable Table(string csv, string referenceDate = "2024-12-31")
    {
        var builder = new CareTableBuilder(new Dictionary<string, DateOnly> { ["GM1674"] = Day(referenceDate)!.Value });
        var number = 0L;
        foreach (var line in csv.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Skip(1))
            builder.Add(Row(line.Split(';'), ++number));
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

    public static int Cell(Grid grid, string area, string form, string period) => grid.Index(
        grid.Areas.Index().First(pair => pair.Item.Code == area).Index,
        form == CareForms.Total ? 0 : (int)CareForms.Parse(form)!.Value,
        grid.Periods.Index().First(pair => pair.Item.Key == period).Index);

    static LoadedAllocation Row(string[] cells, long number)
    {
        var period = Period.FromInclusive(Day(cells[3])!.Value, Day(cells[4]));
        return new LoadedAllocation("GM1674", 1, At(cells, 10) is { } own
            ? long.Parse(own, CultureInfo.InvariantCulture) : number,
            Key(cells[0]), 2012, cells[1].Length == 0 ? null : cells[1], "45A01", "45",
                CareForms.Parse(cells[2])!.Value,
            At(cells, 9) ?? "99000001", At(cells, 6), Day(At(cells, 7) ?? "") ?? period.From, period.From, period.Until,
            null, null, null, null, (long)(decimal.Parse(cells[5], CultureInfo.InvariantCulture) * 100), null,
                At(cells, 8));
    }

    static string? At(string[] cells, int place) => cells.Length > place && cells[place].Length > 0 ? cells[place]
        : null;

    static Guid Key(string child) => new([.. child.PadRight(16).Select(letter => (byte)letter)]);

    static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
