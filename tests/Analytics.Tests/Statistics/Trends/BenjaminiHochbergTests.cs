using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class BenjaminiHochbergTests
{
    [Fact]
    public void Equals_R_p_adjust() =>
        Assert.All(ReferenceFile.Rows("benjamini-hochberg.csv"), row =>
        {
            var adjusted = BenjaminiHochberg.Adjust(row.Numbers("p"));

            Assert.All(row.Numbers("adjusted").Zip(adjusted),
                pair => Close.To(pair.First, pair.Second, 1e-12, "adjusted"));
        });

    [Fact]
    public void Never_lowers_a_p_value_and_keeps_their_order()
    {
        var random = new Random(1);
        double[] p = [.. Enumerable.Range(0, 300).Select(_ => Math.Pow(random.NextDouble(), 4)).Order()];

        var adjusted = BenjaminiHochberg.Adjust(p);

        Assert.All(p.Zip(adjusted), pair => Assert.InRange(pair.Second, pair.First, 1));
        Assert.Equal(adjusted, adjusted.Order());
    }

    [Fact]
    public void Nothing_stays_nothing() => Assert.Empty(BenjaminiHochberg.Adjust([]));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Rejects_what_is_no_p_value(double p) =>
        Assert.Throws<ArgumentException>("pValues", () => BenjaminiHochberg.Adjust([0.5, p]));
}
