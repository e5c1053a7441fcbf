using System.Globalization;
using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

/// <summary>Difference in differences of counts, the course before, and the event study.</summary>
public class PanelEffectTests
{
    static readonly IReadOnlyList<ReferenceFile> Rows = ReferenceFile.Rows("panel-effects.csv");

    [Fact]
    public void Equals_R_glm_with_a_level_for_every_area_and_period() => Assert.All(Rows, row =>
    {
        var (counts, exposure) = (Panel(row, "counts"), Panel(row, "exposure"));
        int?[] starts = [.. row.Optionals("starts").Select(start => (int?)start)];
        IReadOnlyList<double>[] known = [.. exposure.Select(area => area.Select(own => own!.Value).ToArray())];
        IEnumerable<PanelEffect?> effects = row.Text("method") switch
        {
            "did" => [PoissonDifferenceInDifferences.Of(counts, known, starts)],
            "pre" => [PreTrend.Of(counts, known, starts)],
            _ => EventStudy.Of(counts, known, starts, row.Int("before"), row.Int("after"))!
                .Where(point => point.RelativePeriod != -1).Select(point => point.Effect),
        };

        Same("change", effect => effect.Change);
        Same("lower", effect => effect.Lower);
        Same("upper", effect => effect.Upper);
        Same("p", effect => effect.PValue);
        Assert.All(effects, effect =>
            Assert.Equal((row.Int("treated"), row.Int("others")), (effect!.Value.Treated, effect.Value.Others)));

        void Same(string column, Func<PanelEffect, double> of)
        {
            Assert.Equal(row.Numbers(column).Length, effects.Count());
            Assert.All(row.Numbers(column).Zip(effects), pair =>
                Close.To(pair.First, of(pair.Second!.Value), 1e-6, $"{row.Text("name")} {column}"));
        }
    });

    [Fact]
    public void The_interval_holds_a_planted_effect_of_minus_20_percent_in_four_areas()
    {
        var random = new Random(20261126);
        var (held, called) = (0, 0);
        for (var run = 0; run < 300; run++)
        {
            var sample = Sample(random, areas: 24, treated: i => i < 4, change: 0.8);
            var effect = PoissonDifferenceInDifferences.Of(sample.Counts, sample.Exposure, sample.Starts)!.Value;
            if (effect.Lower <= -0.2 && -0.2 <= effect.Upper) held++;
            if (effect.Upper < 0) called++;
        }

        Assert.InRange(held, 279, 300);
        Assert.InRange(called, 150, 300);
    }

    [Fact]
    public void Areas_chosen_for_high_years_show_no_effect_when_those_are_left_out()
    {
        var random = new Random(20261126);
        var (naive, careful) = (0, 0);
        for (var run = 0; run < 200; run++)
        {
            var sample = Sample(random, areas: 40, treated: _ => false, change: 1);
            int[] highest = [.. Enumerable.Range(0, 40).OrderByDescending(i =>
                sample.Counts[i][4..12].Sum() / sample.Exposure[i][4..12].Sum()).Take(8)];
            int?[] starts = [.. Enumerable.Range(0, 40).Select(i => highest.Contains(i) ? 12 : (int?)null)];
            IReadOnlyList<double?>[] without =
                [.. sample.Counts.Select(area => area.Select((own, t) => t is >= 4 and < 12 ? null : own).ToArray())];
            if (Claims(sample.Counts)) naive++;
            if (Claims(without)) careful++;

            bool Claims(IReadOnlyList<IReadOnlyList<double?>> counts) =>
                PoissonDifferenceInDifferences.Of(counts, sample.Exposure, starts) is { PValue: < 0.05 };
        }

        Assert.InRange(naive, 20, 200);
        Assert.InRange(careful, 0, 12);
    }

    [Fact]
    public void Does_not_depend_on_the_unit_of_exposure_or_the_order_of_areas()
    {
        var sample = Sample(new Random(1), areas: 10, treated: i => i < 3, change: 0.7);
        var there = PoissonDifferenceInDifferences.Of(sample.Counts, sample.Exposure, sample.Starts)!.Value;
        var back = PoissonDifferenceInDifferences.Of([.. sample.Counts.Reverse()],
            [.. sample.Exposure.Reverse().Select(area => area.Select(own => own * 1000).ToArray())],
            [.. sample.Starts.Reverse()])!.Value;

        Assert.Equal(there.Change, back.Change, 8);
        Assert.Equal(there.Upper, back.Upper, 8);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        double?[] counts = [3, 4, 5, 4, 3, 6];
        double[] ones = [1, 1, 1, 1, 1, 1];

        Assert.Null(PoissonDifferenceInDifferences.Of([], [], []));
        Assert.Null(PoissonDifferenceInDifferences.Of([counts, counts, counts], [ones, ones, ones], [3, null, null]));
        Assert.Null(PoissonDifferenceInDifferences.Of([counts, counts, counts], [ones, ones, ones], [3, 3, null]));
        Assert.Null(PoissonDifferenceInDifferences.Of(
            [counts, counts, counts, counts], [ones, ones, ones, ones], [0, 0, null, null]));
        Assert.Null(PreTrend.Of([counts, counts, counts, counts], [ones, ones, ones, ones], [1, 1, null, null]));
        Assert.Null(EventStudy.Of([], [], [], 2, 2));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("exposure", () => PoissonDifferenceInDifferences.Of([[1]], [], [null]));
        Assert.Throws<ArgumentException>("counts", () => PoissonDifferenceInDifferences.Of([[-1]], [[1]], [null]));
        Assert.Throws<ArgumentException>("counts", () => PreTrend.Of([[1], [1, 2]], [[1], [1, 1]], [null, null]));
        Assert.Throws<ArgumentException>("starts", () => PoissonDifferenceInDifferences.Of([[1]], [[1]], []));
        Assert.Throws<ArgumentException>("starts", () => EventStudy.Of([[1]], [[1]], [1], 2, 2));
        Assert.Throws<ArgumentOutOfRangeException>("before", () => EventStudy.Of([], [], [], 1, 2));
    }

    /// <summary>Areas of unequal size and rate over 20 periods with common ups and downs; an action from period
    /// 12.</summary>
    static (double?[][] Counts, double[][] Exposure, int?[] Starts) Sample(
        Random random, int areas, Func<int, bool> treated, double change)
    {
        double[] common = [.. Enumerable.Range(0, 20).Select(_ => Math.Exp(0.1 * (random.NextDouble() - 0.5)))];
        double[][] exposure =
            [.. Enumerable.Range(0, areas).Select(_ => Enumerable.Repeat(200.0 + random.Next(400), 20).ToArray())];
        double?[][] counts = [.. exposure.Select((area, i) =>
        {
            var rate = 0.03 * Math.Exp(0.5 * (random.NextDouble() - 0.5));
            return area.Select((own, t) =>
                (double?)Poisson(random, own * rate * common[t] * (treated(i) && t >= 12 ? change : 1))).ToArray();
        })];
        return (counts, exposure, [.. Enumerable.Range(0, areas).Select(i => treated(i) ? 12 : (int?)null)]);
    }

    static int Poisson(Random random, double mean)
    {
        var (count, product) = (0, random.NextDouble());
        while (product > Math.Exp(-mean)) (count, product) = (count + 1, product * random.NextDouble());
        return count;
    }

    static double?[][] Panel(ReferenceFile row, string column) =>
        [.. row.Text(column).Split('|').Select(area => area.Split(';').Select(Number).ToArray())];

    static double? Number(string text) => text is "" ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
