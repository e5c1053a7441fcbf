using System.Globalization;
using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

/// <summary>The chance to move on per period: the table, and what goes together with it.</summary>
public class HazardTests
{
    [Fact]
    public void The_model_equals_R_glm_binomial() => Assert.All(ReferenceFile.Rows("hazard-model.csv"), row =>
    {
        var factors = row.Text("factors").Split('|').Select(text =>
            text.Split(';').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        double[] periods = row.Numbers("period"), atRisk = row.Numbers("n"), moved = row.Numbers("moved");
        var rows = periods.Select((period, i) =>
            new HazardRow((int)period, [.. factors.Select(factor => factor[i])], (int)atRisk[i], (int)moved[i]));
        var ratios = HazardModel.Fit([.. rows])!;

        Same("ratio", ratio => ratio.Value);
        Same("lower", ratio => ratio.Lower);
        Same("upper", ratio => ratio.Upper);
        Same("p", ratio => ratio.PValue);

        void Same(string column, Func<OddsRatio, double> of) => Assert.All(row.Numbers(column).Zip(ratios),
            pair => Close.To(pair.First, of(pair.Second), 1e-6, $"{row.Text("name")}: {column}"));
    });

    [Fact]
    public void Of_a_table_of_four_the_ratio_is_the_one_of_the_table() => Assert.Equal(
        20.0 / 80 / (10.0 / 90), HazardModel.Fit([new(1, [0], 100, 10), new(1, [1], 100, 20)])![0].Value, 8);

    [Fact]
    public void The_model_is_unknown_where_a_factor_says_nothing_or_all()
    {
        Assert.Null(HazardModel.Fit([]));
        Assert.Null(HazardModel.Fit([new(1, [0], 100, 4), new(1, [1], 100, 5)]));
        Assert.Null(HazardModel.Fit([new(1, [1], 100, 10), new(2, [1], 100, 20)]));
        Assert.Null(HazardModel.Fit([new(1, [0], 100, 0), new(1, [1], 100, 20)]));
        Assert.Null(HazardModel.Fit([new(1, [0, 0], 100, 10), new(1, [1, 2], 100, 20)]));
        Assert.Null(HazardModel.Fit([new(1, [0], 20, 20), new(1, [1], 30, 30)]));
    }

    [Fact]
    public void The_table_has_the_curve_of_Kaplan_and_Meier()
    {
        (int, bool)[] periods = [(1, true), (1, false), (2, true), (3, true), (3, false), (5, true)];
        var curve = KaplanMeier.Of([.. periods.Select(own => ((double)own.Item1, own.Item2))])!.Steps;

        var table = HazardTable.Of(periods)!;

        Assert.Equal([6, 4, 3, 1, 1], table.Select(row => row.AtRisk));
        Assert.All(curve, step => Assert.Equal(step.Survival, table[(int)step.Time - 1].StillThere, 12));
        Assert.Equal(ProportionInterval.Of(1, 6), table[0].Hazard);
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Null(HazardTable.Of([]));
        Assert.Throws<ArgumentException>("durations", () => HazardTable.Of([(0, true)]));
        Assert.Throws<ArgumentException>("rows", () => HazardModel.Fit([new(1, [0], 1, 2)]));
        Assert.Throws<ArgumentException>("rows", () => HazardModel.Fit([new(1, [], 2, 1)]));
        Assert.Throws<ArgumentException>("rows", () => HazardModel.Fit([new(1, [double.NaN], 2, 1)]));
    }
}
