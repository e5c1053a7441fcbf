using System.Globalization;
using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

/// <summary>Difference in differences, synthetic control and synthetic difference in differences of
/// measurements.</summary>
public class SyntheticEffectTests
{
    // Cigarette sales per head, 39 states, 1970-2000; California taxed them from 1989 (Proposition 99). A. Abadie,
    // A. Diamond and J. Hainmueller, J. Am. Stat. Assoc. 105 (2010) 493-505. The three figures: D. Arkhangelsky et
    // al., Am. Econ. Rev. 111 (2021) 4088-4118, table 1, and the data that come with their program.
    static readonly IReadOnlyList<ReferenceFile> States = ReferenceFile.Rows("prop99.csv");
    static readonly double[][] Packs = [.. States.Select(row => row.Numbers("packs"))];
    static readonly bool[] IsCalifornia = [.. States.Select(row => row.Text("state") == "California")];
    const int Since1989 = 19;

    [Fact]
    public void Equals_the_published_figures_for_Proposition_99()
    {
        Assert.Equal((39, 31, 1), (Packs.Length, Packs[0].Length, IsCalifornia.Count(is99 => is99)));

        Assert.Equal(-27.35, DifferenceInDifferences.Of(Packs, IsCalifornia, Since1989)!.Effect, 0.005);
        Assert.Equal(-19.62, SyntheticControl.Of(Packs, IsCalifornia, Since1989)!.Effect, 0.005);
        Assert.Equal(-15.60, SyntheticDifferenceInDifferences.Of(Packs, IsCalifornia, Since1989)!.Effect, 0.005);
    }

    [Fact]
    public void Places_California_among_the_placebos()
    {
        var effect = SyntheticDifferenceInDifferences.Of(Packs, IsCalifornia, Since1989)!;

        Assert.Equal(38, effect.Placebos.Count);
        Assert.InRange(effect.PlaceboError!.Value, 5, 15);
        Assert.InRange(effect.PValue!.Value, 1 / 39.0, 0.2);
        Assert.Null(effect.JackknifeError);
    }

    [Fact]
    public void Equals_the_steps_computed_in_R()
    {
        var rows = ReferenceFile.Rows("synthetic-effects.csv");
        Assert.Equal(9, rows.Count);
        Assert.All(rows, row =>
        {
            var outcomes = row.Text("outcomes") is "" ? Packs : Panel(row.Text("outcomes"));
            bool[] treated = [.. row.Numbers("treated").Select(mark => mark == 1)];
            var found = row.Text("method") switch
            {
                "did" => DifferenceInDifferences.Of(outcomes, treated, row.Int("start")),
                "sc" => SyntheticControl.Of(outcomes, treated, row.Int("start")),
                _ => SyntheticDifferenceInDifferences.Of(outcomes, treated, row.Int("start")),
            };

            Close.To(row.Number("effect"), found!.Effect, 1e-6, row.Text("name"));
            if (row.Optional("error") is { } error) Close.To(error, found.PlaceboError, 1e-6, row.Text("name"));
        });
    }

    [Fact]
    public void Weights_are_shares_that_come_nearer_than_any_single_area_or_the_average()
    {
        var random = new Random(20261126);
        for (var run = 0; run < 50; run++)
        {
            var (before, others) = (random.Next(3, 20), random.Next(2, 30));
            double[][] outcomes = [.. Enumerable.Range(0, others + 1)
                .Select(_ => Enumerable.Range(0, before + 1).Select(_ => random.NextDouble()).ToArray())];
            bool[] first = [.. Enumerable.Range(0, others + 1).Select(i => i == 0)];

            double[] weights = [.. SyntheticControl.Of(outcomes, first, before)!.AreaWeights.Skip(1)];

            Assert.Equal(1, weights.Sum(), 10);
            Assert.All(weights, weight => Assert.InRange(weight, 0, 1));
            var distance = Distance(weights);
            Assert.True(distance <= Distance([.. weights.Select(_ => 1.0 / others)]) + 1e-9);
            for (var single = 0; single < others; single++)
                Assert.True(distance <= Distance([.. weights.Select((_, i) => i == single ? 1.0 : 0)]) + 1e-3);

            double Distance(double[] mix) => Enumerable.Range(0, before).Sum(t =>
                Math.Pow(mix.Select((weight, i) => weight * outcomes[i + 1][t]).Sum() - outcomes[0][t], 2)) / before;
        }
    }

    [Fact]
    public void Finds_a_planted_effect_where_areas_run_parallel_to_a_mix()
    {
        double[][] outcomes = [.. Enumerable.Range(0, 8).Select(i => Enumerable.Range(0, 20).Select(t =>
            10 + i + Math.Sin(t * (1 + i % 3)) + (i == 0 && t >= 12 ? 3 : 0)).ToArray())];
        bool[] first = [.. Enumerable.Range(0, 8).Select(i => i == 0)];

        Assert.Equal(3, SyntheticDifferenceInDifferences.Of(outcomes, first, 12)!.Effect, 0.2);
    }

    [Fact]
    public void The_jackknife_leaves_out_one_area_at_a_time()
    {
        double[][] outcomes = [[1, 2, 1, 5], [2, 2, 3, 9], [1, 1, 2, 2], [3, 2, 3, 4], [2, 4, 2, 3]];
        bool[] treated = [true, true, false, false, false];
        var effect = DifferenceInDifferences.Of(outcomes, treated, 2)!;

        double[] without = [.. Enumerable.Range(0, 5).Select(left => DifferenceInDifferences.Of(
            [.. outcomes.Where((_, i) => i != left)], [.. treated.Where((_, i) => i != left)], 2)!.Effect)];

        Assert.Equal(Math.Sqrt(4 * without.Average(own => Math.Pow(own - without.Average(), 2))),
            effect.JackknifeError!.Value, 10);
        Assert.Equal(200, effect.Placebos.Count);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        double[] flat = [1, 2, 1, 2, 3];

        Assert.Null(DifferenceInDifferences.Of([], [], 0));
        Assert.Null(DifferenceInDifferences.Of([flat, flat], [false, false], 3));
        Assert.Null(DifferenceInDifferences.Of([flat, flat], [true, true], 3));
        Assert.Null(DifferenceInDifferences.Of([flat, flat], [true, false], 1));
        Assert.Null(SyntheticControl.Of([flat, flat], [true, false], 3));
        Assert.Null(SyntheticDifferenceInDifferences.Of([flat, flat, flat], [true, false, false], 2));
        Assert.Null(DifferenceInDifferences.Of([flat, flat], [true, false], 3)!.PValue);
    }

    [Fact]
    public void Equal_areas_show_no_effect()
    {
        double[] same = [1, 2, 1, 2, 3, 2];

        Assert.Equal(0, SyntheticControl.Of([same, same, same], [true, false, false], 4)!.Effect, 10);
        Assert.Equal(0, SyntheticDifferenceInDifferences.Of([same, same, same], [true, false, false], 4)!.Effect, 10);
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("outcomes", () => SyntheticControl.Of([[1], [1, 2]], [true, false], 0));
        Assert.Throws<ArgumentException>("outcomes", () => SyntheticControl.Of([[double.NaN]], [true], 0));
        Assert.Throws<ArgumentException>("isTreated", () => DifferenceInDifferences.Of([[1]], [], 0));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => DifferenceInDifferences.Of([[1]], [true], 1));
    }

    static double[][] Panel(string text) =>
        [.. text.Split('|').Select(area => area.Split(';').Select(Number).ToArray())];

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
