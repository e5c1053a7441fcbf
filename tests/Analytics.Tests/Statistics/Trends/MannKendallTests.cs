using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class MannKendallTests
{
    [Fact]
    public void Equals_R_cor_test_with_kendall() =>
        Assert.All(ReferenceFile.Rows("mann-kendall.csv").Where(row => row.Int("seasons") == 1), row =>
        {
            var test = MannKendall.Of(row.Optionals("values"))!;

            Assert.Equal(row.Int("s"), test.S);
            Close.To(row.Number("variance"), test.Variance, 1e-10, row.Text("name"));
            Close.To(row.Number("z"), test.Z, 1e-10, row.Text("name"));
            Close.To(row.Number("p"), test.PValue, 1e-10, row.Text("name"));
            Close.To(row.Number("tau"), test.Tau, 1e-10, row.Text("name"));
        });

    [Fact]
    public void A_rising_series_has_tau_1() => Assert.Equal(1, MannKendall.Of([1, 2, null, 8, 9, 30])!.Tau, 12);

    [Fact]
    public void Only_the_order_counts() =>
        Assert.Equal(MannKendall.Of([1, 3, 2, 5, 4]), MannKendall.Of([10, 300, 20, 50000, 400]));

    [Fact]
    public void As_many_rises_as_falls_is_no_trend() => Assert.Equal(1, MannKendall.Of([1, 2, 2, 1])!.PValue);

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(MannKendall.Of([]));
        Assert.Null(MannKendall.Of([1, null, 2, 3]));
        Assert.Null(MannKendall.Of([7, 7, 7, 7, 7, 7]));
    }

    [Fact]
    public void Rejects_what_is_no_number() =>
        Assert.Throws<ArgumentException>("values", () => MannKendall.Of([1, 2, 3, double.NaN]));
}
