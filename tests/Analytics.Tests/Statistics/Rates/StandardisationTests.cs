using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class StandardisationTests
{
    static readonly IReadOnlyList<ReferenceFile> Rows = ReferenceFile.Rows("standardised-rates.csv");

    [Fact]
    public void Direct_equals_the_formula_of_Dobson_computed_in_R() =>
        Assert.All(Rows.Where(row => row.Text("method") == "direct"), row =>
        {
            var counts = row.Numbers("count").Select(number => (int)number);
            var rate = DirectStandardisation.Of(
                [.. counts.Zip(row.Numbers("exposure"), row.Numbers("standard"))])!.Value;

            Close.To(row.Number("value"), rate.Value, 1e-10, "value");
            Close.To(row.Number("lower"), rate.Lower, 1e-10, "lower");
            Close.To(row.Number("upper"), rate.Upper, 1e-10, "upper");
        });

    [Fact]
    public void Indirect_equals_the_formula_computed_in_R() =>
        Assert.All(Rows.Where(row => row.Text("method") == "indirect"), row =>
        {
            var ratio = IndirectStandardisation.Of(
                row.Int("observed"), [.. row.Numbers("exposure").Zip(row.Numbers("standard"))])!.Value;

            Close.To(row.Number("value"), ratio.Ratio, 1e-8, "ratio");
            Close.To(row.Number("lower"), ratio.Lower, 1e-8, "lower");
            Close.To(row.Number("upper"), ratio.Upper, 1e-8, "upper");
            Assert.Equal(ratio.Ratio, ratio.Observed / ratio.Expected, 12);
        });

    [Fact]
    public void With_the_own_composition_as_standard_the_direct_rate_is_the_crude_one()
    {
        var standardised = DirectStandardisation.Of([(3, 100, 100), (9, 250, 250), (2, 50, 50)])!.Value;
        var crude = RateInterval.Of(14, 400)!.Value;

        Assert.Equal(crude.Value, standardised.Value, 12);
        Assert.Equal(crude.Lower, standardised.Lower, 12);
        Assert.Equal(crude.Upper, standardised.Upper, 12);
    }

    [Fact]
    public void Without_events_the_direct_rate_still_has_an_upper_bound()
    {
        var rate = DirectStandardisation.Of([(0, 100, 1), (0, 50, 1)])!.Value;

        Assert.Equal(0, rate.Value);
        Assert.Equal(0, rate.Lower);
        Assert.Equal(0.5 / 50 * RateInterval.Of(0, 1)!.Value.Upper, rate.Upper, 12);
    }

    [Fact]
    public void A_stratum_that_is_in_neither_population_does_not_matter() => Assert.Equal(
        DirectStandardisation.Of([(3, 100, 10)]), DirectStandardisation.Of([(3, 100, 10), (0, 0, 0)]));

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(DirectStandardisation.Of([]));
        Assert.Null(DirectStandardisation.Of([(1, 10, 5), (0, 0, 5)]));
        Assert.Null(IndirectStandardisation.Of(0, []));
        Assert.Null(IndirectStandardisation.Of(3, [(100, 0)]));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("strata", () => DirectStandardisation.Of([(-1, 10, 5)]));
        Assert.Throws<ArgumentException>("strata", () => DirectStandardisation.Of([(1, 0, 5)]));
        Assert.Throws<ArgumentException>("strata", () => DirectStandardisation.Of([(1, 10, double.NaN)]));
        Assert.Throws<ArgumentException>("strata", () => IndirectStandardisation.Of(1, [(10, -1)]));
        Assert.Throws<ArgumentOutOfRangeException>("observed", () => IndirectStandardisation.Of(-1, [(10, 1)]));
    }
}
