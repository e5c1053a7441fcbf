using System.Globalization;
using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class LmdiTests
{
    [Fact]
    public void Equals_the_formula_computed_in_R_to_the_cent() => Assert.All(ReferenceFile.Rows("lmdi.csv"), row =>
    {
        var (before, after, parts) = (Table(row, "before"), Table(row, "after"), Table(row, "parts"));
        var groups = row.Numbers("v0").Zip(row.Numbers("v1")).Select((amounts, i) =>
            new LmdiGroup((long)amounts.First, (long)amounts.Second, before[i], after[i]));

        var explained = Lmdi.Of([.. groups])!;

        Assert.Equal((long)row.Number("change"), explained.Change);
        foreach (var (i, own) in explained.Groups.Index())
            Assert.All(own.Zip(parts[i]), pair => Assert.InRange(pair.First - pair.Second, -2, 2));
        Assert.All(explained.Factors.Zip(row.Numbers("totals")),
            pair => Assert.InRange(pair.First - pair.Second, -2.0 * before.Length, 2.0 * before.Length));
    });

    [Fact]
    public void Adds_up_to_the_cent_per_group_and_in_total()
    {
        var random = new Random(20261126);
        for (var run = 0; run < 200; run++)
        {
            LmdiGroup[] groups =
                [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Group(Draw(random), Draw(random)))];

            var explained = Lmdi.Of(groups)!;

            Assert.Equal(groups.Sum(group => group.After - group.Before), explained.Change);
            Assert.Equal(explained.Change, explained.Factors.Sum());
            Assert.All(groups.Zip(explained.Groups), pair =>
                Assert.Equal(pair.First.After - pair.First.Before, pair.Second.Sum()));
        }
    }

    [Fact]
    public void Backwards_in_time_every_part_turns_its_sign()
    {
        double[] then = [12, 34.5, 678.25], now = [15, 30.25, 702];

        var there = Lmdi.Of([Group(then, now)])!;
        var back = Lmdi.Of([Group(now, then)])!;

        Assert.All(there.Factors.Zip(back.Factors), pair => Assert.InRange(pair.First + pair.Second, -1, 1));
    }

    [Fact]
    public void Only_the_factor_that_changed_has_a_part() =>
        Assert.Equal([0, 5000, 0], Lmdi.Of([Group([10, 5, 100], [10, 10, 100])])!.Factors);

    [Fact]
    public void Factors_that_undo_each_other_are_shown_where_nothing_changed()
    {
        var parts = Lmdi.Of([Group([10, 10, 100], [20, 5, 100])])!.Factors;

        Assert.Equal([6931, -6931, 0], parts);
    }

    [Fact]
    public void A_group_that_is_new_or_gone_is_explained_by_the_factors_that_are_zero()
    {
        Assert.Equal([1000, 0], Lmdi.Of([Group([0, 7], [10, 100])])!.Factors);
        Assert.Equal([-500, -500], Lmdi.Of([Group([10, 100], [0, 0])])!.Factors);
        Assert.Equal([501, 500], Lmdi.Of([Group([0, 0], [13, 77])])!.Factors);
        Assert.Equal([0, 0], Lmdi.Of([Group([0, 1], [0, 2])])!.Factors);
    }

    [Fact]
    public void Smallest_and_wrong_inputs()
    {
        Assert.Null(Lmdi.Of([]));
        Assert.Throws<ArgumentException>("groups", () => Lmdi.Of([new(1, 1, [], [])]));
        Assert.Throws<ArgumentException>("groups", () => Lmdi.Of([new(10, 10, [10], [10, 1])]));
        Assert.Throws<ArgumentException>("groups", () => Lmdi.Of([new(10, 12, [10], [10])]));
        Assert.Throws<ArgumentException>("groups", () => Lmdi.Of([new(-1, 1, [1], [1])]));
        Assert.Throws<ArgumentException>("groups", () => Lmdi.Of([new(1, 1, [double.NaN], [1])]));
    }

    static LmdiGroup Group(double[] before, double[] after) => new(Amount(before), Amount(after), before, after);

    static long Amount(double[] factors) => (long)Math.Round(factors.Aggregate((all, own) => all * own));

    static double[] Draw(Random random) => random.Next(8) == 0 ? [0, 30, 5000]
        : [random.Next(1, 90), 1 + 60 * random.NextDouble(), 5000 + random.Next(9000)];

    static double[][] Table(ReferenceFile row, string column) =>
        [.. row.Text(column).Split('|').Select(line => line.Split(';').Select(Number).ToArray())];

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
