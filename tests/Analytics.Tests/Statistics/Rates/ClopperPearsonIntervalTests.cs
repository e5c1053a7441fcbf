using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class ClopperPearsonIntervalTests
{
    [Fact]
    public void Equals_R_binom_test() =>
        Assert.All(ReferenceFile.Rows("rates.csv").Where(row => row.Text("method") == "clopper-pearson"), row =>
        {
            var share = ClopperPearsonInterval.Of(row.Int("k"), row.Int("n"))!.Value;

            Close.To(row.Number("value"), share.Value, 1e-12, row.Text("k"));
            Close.To(row.Number("lower"), share.Lower, 1e-8, row.Text("k"));
            Close.To(row.Number("upper"), share.Upper, 1e-8, row.Text("k"));
        });

    // With k = 0 the bound has a closed form: (1 - p)^n = 0.025.
    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(5000)]
    public void Has_the_closed_form_when_nobody_is_counted(int n) =>
        Assert.Equal(1 - Math.Pow(0.025, 1.0 / n), ClopperPearsonInterval.Of(0, n)!.Value.Upper, 12);

    [Fact]
    public void Covers_the_truth_in_at_least_95_percent_of_samples()
    {
        foreach (var truth in new[] { 0.01, 0.1, 0.35, 0.5, 0.9 })
        {
            var covered = Enumerable.Range(0, 26).Sum(k =>
                ClopperPearsonInterval.Of(k, 25)!.Value is var share && share.Lower <= truth && truth <= share.Upper
                    ? MathNet.Numerics.Distributions.Binomial.PMF(truth, 25, k) : 0);
            Assert.True(covered >= 0.95);
        }
    }

    [Fact]
    public void Is_unknown_without_anyone() => Assert.Null(ClopperPearsonInterval.Of(0, 0));

    [Fact]
    public void Rejects_more_counted_than_there_are() =>
        Assert.Throws<ArgumentOutOfRangeException>("k", () => ClopperPearsonInterval.Of(6, 5));
}
