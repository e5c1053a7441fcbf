using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

/// <summary>Ratio and difference of two rates, and difference of two shares.</summary>
public class RateContrastTests
{
    static readonly IReadOnlyList<ReferenceFile> Rows = ReferenceFile.Rows("rate-contrasts.csv");

    [Fact]
    public void Ratio_equals_R_poisson_test() => Assert.All(Rows.Where(row => row.Text("method") == "ratio"), row =>
    {
        var (first, second) = Pair(row);
        var ratio = RateRatio.Of(first, second)!.Value;

        Close.To(row.Optional("value"), ratio.Value, 1e-8, "value");
        Close.To(row.Number("lower"), ratio.Lower, 1e-8, "lower");
        Close.To(row.Optional("upper"), ratio.Upper, 1e-8, "upper");
    });

    [Fact]
    public void Difference_equals_the_formula_computed_in_R() =>
        Assert.All(Rows.Where(row => row.Text("method") == "difference"), row =>
        {
            var (first, second) = Pair(row);
            Same(row, RateDifference.Of(first, second)!.Value);
        });

    [Fact]
    public void Difference_of_shares_equals_the_formula_computed_in_R() =>
        Assert.All(Rows.Where(row => row.Text("method") == "share"), row =>
            Same(row, ShareDifference.Of((row.Int("k1"), row.Int("e1")), (row.Int("k2"), row.Int("e2")))!.Value));

    [Fact]
    public void Swapping_the_two_turns_the_answer_over()
    {
        var (there, back) = (RateRatio.Of((11, 800), (23, 700))!.Value, RateRatio.Of((23, 700), (11, 800))!.Value);
        Assert.Equal(there.Lower, 1 / back.Upper!.Value, 10);

        var up = RateDifference.Of((11, 800), (23, 700))!.Value;
        var down = RateDifference.Of((23, 700), (11, 800))!.Value;
        Assert.Equal(up.Lower, -down.Upper, 12);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(RateRatio.Of((0, 10), (0, 10)));
        Assert.Null(RateRatio.Of((1, 0), (1, 10)));
        Assert.Null(RateDifference.Of((1, 10), (1, 0)));
        Assert.Null(ShareDifference.Of((0, 0), (1, 10)));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("first", () => RateRatio.Of((-1, 10), (1, 10)));
        Assert.Throws<ArgumentException>("second", () => RateDifference.Of((1, 10), (1, double.NaN)));
        Assert.Throws<ArgumentException>("second", () => ShareDifference.Of((1, 10), (3, 2)));
    }

    static ((int, double), (int, double)) Pair(ReferenceFile row) =>
        ((row.Int("k1"), row.Number("e1")), (row.Int("k2"), row.Number("e2")));

    static void Same(ReferenceFile row, Difference difference)
    {
        Close.To(row.Number("value"), difference.Value, 1e-8, "value");
        Close.To(row.Number("lower"), difference.Lower, 1e-8, "lower");
        Close.To(row.Number("upper"), difference.Upper, 1e-8, "upper");
    }
}
