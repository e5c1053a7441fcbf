using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using Rules = Analytics.Pipeline.Validate.Rules;

namespace Analytics.Tests.Validate;

/// <summary>Rules over a delivery and the one before it, with totals as "2024K1 100, 2024K2 100 / WK01 150, onbekend
/// 50": rows per quarter and per wijk; three rows a child, and a hundred euros a row.</summary>
public class DeliveryPairTests
{
    const string Even = "2023K1 100, 2023K2 100, 2023K3 100, 2023K4 100 / WK01 200, WK02 200";

    [Theory]
    [InlineData("T701", 100, 2, null)]
    [InlineData("T701", 100, 3, "minder dan 10 van de 100 nummers uit de vorige levering ontbreken")]
    [InlineData("T701", 1000, 21, "21 van de 1.000 nummers uit de vorige levering ontbreken")]
    [InlineData("T701", 1000, 20, null)]
    [InlineData("T701", 49, 49, null)]
    [InlineData("T701", 50, 2, "minder dan 10 van de 50 nummers uit de vorige levering ontbreken")]
    public void Misses_numbers(string code, long numbers, long gone, string? figures)
    {
        var pair = new DeliveryPair(true, Totals(Even), Totals(Even), numbers, gone);

        Assert.Equal(figures, Found(code, pair).SingleOrDefault().Figures);
    }

    [Theory]
    [InlineData("2023K1 440 / WK01 440", "2023K1 400 / WK01 400", true, "")]
    [InlineData("2023K1 441 / WK01 441", "2023K1 400 / WK01 400", true, "regels jeugdigen bedrag")]
    [InlineData("2023K1 359 / WK01 359", "2023K1 400 / WK01 400", true, "regels jeugdigen bedrag")]
    [InlineData("2023K1 10 / WK01 10", "2023K1 49 / WK01 49", true, "")]
    // Of another period: 2022K4 is the first, seen in part, and the last two quarters of the earlier one still grow.
    [InlineData("2022K4 1, 2023K1 100, 2023K2 100, 2023K3 900 / WK01 1101",
        "2022K4 100, 2023K1 100, 2023K2 100, 2023K3 50, 2023K4 10 / WK01 360", false, "")]
    [InlineData("2022K4 1, 2023K1 100, 2023K2 60, 2023K3 900 / WK01 1061",
        "2022K4 100, 2023K1 100, 2023K2 100, 2023K3 50, 2023K4 10 / WK01 360", false, "regels bedrag")]
    [InlineData("2026K1 400 / WK01 400", "2023K1 400 / WK01 400", false, "")]
    public void Sees_totals_move(string now, string before, bool samePeriod, string places) => Assert.Equal(places,
        string.Join(' ', Found("T702", Pair(now, before, samePeriod)).Select(found => found.Place)));

    [Fact]
    public void Says_from_what_to_what() => Assert.Equal(
        ["1.200, was 2.400 (-50 %)", "400, was 800 (-50 %)", "120.000, was 240.000 (-50 %) in euro's"],
        Found("T702", Pair("2023K1 1200 / WK01 1200", "2023K1 2400 / WK01 2400", true)).Select(found => found.Figures));

    [Theory]
    [InlineData("WK01 1100, WK02 900", null)]
    [InlineData("WK01 1101, WK02 899", "WK01")]
    [InlineData("WK01 899, WK02 1101, onbekend 900", "WK01")]
    [InlineData("WK01 1000, WK03 1000", "WK02")]
    [InlineData("WK01 40, WK02 9", null)]
    public void Sees_the_spread_move(string now, string? place) => Assert.Equal(place,
        Found("T703", Pair($"2023K1 1 / {now}", "2023K1 1 / WK01 1000, WK02 1000", true)).SingleOrDefault().Place);

    [Fact]
    public void Takes_for_chance_what_chance_can_do() => Assert.Empty(
        Found("T703", Pair("2023K1 1 / WK01 36, WK02 24", "2023K1 1 / WK01 30, WK02 30", true)));

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "onbekend is 2,1 % van de regels, was 0 %")]
    public void Sees_the_unknown_move(int unknown, string? figures) => Assert.Equal(figures,
        Found("T704", Pair($"2023K1 1000 / WK01 {1000 - unknown}, onbekend {unknown}", "2023K1 1000 / WK01 1000", true))
            .SingleOrDefault().Figures);

    [Theory]
    [InlineData("2023K1 100, 2023K2 50, 2023K3 100", true, "")]
    [InlineData("2023K1 100, 2023K2 49, 2023K3 100", true, "2023K2")]
    [InlineData("2023K1 100, 2023K3 100", true, "2023K2")]
    [InlineData("2022K4 1, 2023K1 100, 2023K3 100", false, "")]
    [InlineData("2022K4 1, 2023K2 100, 2023K3 100", false, "2023K1")]
    public void Misses_a_quarter(string now, bool samePeriod, string places)
    {
        const string before = "2023K1 100, 2023K2 100, 2023K3 100 / WK01 300";

        var found = Found("T705", Pair($"{now} / WK01 300", before, samePeriod)).ToList();

        Assert.Equal(places, string.Join(' ', found.Select(one => one.Place)));
    }

    [Fact]
    public void Names_no_count_below_ten() => Assert.Equal("regels minder dan 10, was 100",
        Found("T705", Pair("2023K1 100, 2023K2 9 / WK01 1", "2023K1 100, 2023K2 100 / WK01 1", true)).Single().Figures);

    [Theory]
    [InlineData(100, 100, false)]
    [InlineData(75, 100, false)]
    [InlineData(74, 100, true)]
    [InlineData(126, 100, true)]
    [InlineData(25, 40, false)]
    [InlineData(24, 40, true)]
    [InlineData(0, 15, false)]
    [InlineData(0, 20, true)]
    public void Compares_with_what_CBS_published(long children, long published, bool isFar)
    {
        var found = Rules.FarFromPublished.Check([new("WK074800", 2022, children, published)]).ToList();

        Assert.Equal(isFar ? ["WK074800 2022"] : [], found.Select(one => one.Place));
    }

    [Fact]
    public void Every_rule_on_a_file_warns_at_most_and_is_listed() => Assert.Equal(
        ["T701", "T702", "T703", "T704", "T705"], Rules.OfDeliveryPairs.Select(rule => rule.Code));

    static IEnumerable<FileFinding> Found(string code, DeliveryPair pair) =>
        Rules.OfDeliveryPairs.Single(rule => rule.Code == code).Check(pair);

    static DeliveryPair Pair(string now, string before, bool samePeriod) =>
        new(samePeriod, Totals(now), Totals(before), 0, 0);

    static DeliveryTotal[] Totals(string text)
    {
        var parts = text.Split(" / ");
        var quarters = Read(parts[0], TotalBy.Quarter, 0);
        var unknown = Read(parts[1], TotalBy.District, 0).Where(one => one.Key == DeliveryTotal.Unknown)
            .Sum(one => one.Rows);
        var rows = quarters.Sum(one => one.Rows);
        return [Total(TotalBy.Whole, DeliveryTotal.All, rows, unknown), .. quarters,
            .. Read(parts[1], TotalBy.District, 0)];
    }

    static List<DeliveryTotal> Read(string part, TotalBy by, long unknown) => [.. part.Split(", ")
        .Select(one => Total(by, one.Split(' ')[0], long.Parse(one.Split(' ')[1], null), unknown))];

    static DeliveryTotal Total(TotalBy by, string key, long rows, long unknown) =>
        new(by, key, rows, rows / 3, rows * 100_00, unknown, 0);
}
