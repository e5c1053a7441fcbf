using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class FunnelLimitsTests
{
    [Fact]
    public void Equals_the_formulas_computed_in_R()
    {
        var rows = ReferenceFile.Rows("funnel.csv");
        Assert.Equal(6, rows.Count);
        Assert.All(rows, row =>
        {
            var observed = row.Numbers("observed").Select(number => (int)number);
            var funnel = FunnelLimits.Of([.. observed.Zip(row.Numbers("expected"))])!;

            Close.To(row.Number("phi"), funnel.Phi, 1e-8, "phi");
            Close.To(row.Number("tau2"), funnel.Tau2, 1e-8, "tau2");
            Same("z", area => area.Z);
            Same("adjusted", area => area.AdjustedZ);
            Same("lower95", area => area.Lower95);
            Same("upper95", area => area.Upper95);
            Same("lower998", area => area.Lower998);
            Same("upper998", area => area.Upper998);

            void Same(string column, Func<FunnelArea, double> of) =>
                Assert.All(row.Numbers(column).Zip(funnel.Areas),
                    pair => Close.To(pair.First, of(pair.Second!), 1e-8, column));
        });
    }

    [Fact]
    public void Narrows_as_more_is_expected()
    {
        var areas = FunnelLimits.Of([(1, 1.0), (10, 10.0), (100, 100.0), (1000, 1000.0), (9000, 10_000.0)])!.Areas;

        Assert.All(areas.Zip(areas.Skip(1)), pair => Assert.True(pair.First!.Upper95 > pair.Second!.Upper95));
        Assert.All(areas, area => Assert.True(area!.Lower998 <= area.Lower95 && area.Upper95 <= area.Upper998));
    }

    [Fact]
    public void An_area_of_which_nothing_is_expected_is_not_judged() =>
        Assert.Null(FunnelLimits.Of([(1, 1), (2, 2), (0, 0), (3, 3), (4, 4), (5, 5)])!.Areas[2]);

    [Fact]
    public void Is_unknown_with_fewer_than_five_areas()
    {
        Assert.Null(FunnelLimits.Of([]));
        Assert.Null(FunnelLimits.Of([(1, 1), (2, 2), (3, 3), (4, 4), (0, 0)]));
    }

    [Theory]
    [InlineData(-1, 1.0)]
    [InlineData(1, -1.0)]
    [InlineData(1, double.NaN)]
    public void Rejects_what_is_no_count_or_expectation(int observed, double expected) =>
        Assert.Throws<ArgumentException>("areas", () => FunnelLimits.Of([(observed, expected)]));
}
