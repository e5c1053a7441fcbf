using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

/// <summary>Empirical Bayes: Clayton and Kaldor's, and Marshall's.</summary>
public class SmoothingTests
{
    static readonly IReadOnlyList<ReferenceFile> Rows = ReferenceFile.Rows("smoothing.csv");

    [Fact]
    public void Poisson_gamma_equals_the_equations_solved_in_R() =>
        Assert.All(Rows.Where(row => row.Text("method") == "clayton-kaldor"), row =>
        {
            var areas = PoissonGammaSmoothing.Of(Areas(row))!;

            Same(row, areas, 1e-6);
            Assert.All(row.Numbers("lower").Zip(areas.Areas),
                pair => Close.To(pair.First, pair.Second!.Lower, 1e-6, "lower"));
            Assert.All(row.Numbers("upper").Zip(areas.Areas),
                pair => Close.To(pair.First, pair.Second!.Upper, 1e-6, "upper"));
        });

    [Fact]
    public void Marshall_equals_the_formula_computed_in_R() =>
        Assert.All(Rows.Where(row => row.Text("method") == "marshall"),
            row => Same(row, MarshallSmoothing.Of(Areas(row))!, 1e-10));

    [Fact]
    public void A_large_area_keeps_its_own_rate_and_a_small_one_hardly()
    {
        var areas = PoissonGammaSmoothing.Of([(4, 2), (4000, 2000), (10, 20), (30, 20), (8, 20), (25, 20)])!.Areas;

        Assert.True(areas[1]!.Weight > 0.99 && areas[0]!.Weight < areas[2]!.Weight);
        Assert.InRange(areas[0]!.Smoothed, 1, areas[0]!.Crude);
    }

    [Fact]
    public void Where_chance_explains_all_every_area_has_the_mean()
    {
        var areas = PoissonGammaSmoothing.Of([(5, 5), (5, 5), (4, 5), (6, 5), (5, 5)])!;

        Assert.Equal(0, areas.Variance);
        Assert.All(areas.Areas, area => Assert.Equal((1.0, 0.0, null), (area!.Smoothed, area.Weight, area.Lower)));
    }

    [Fact]
    public void An_area_of_which_nothing_is_expected_has_no_rate()
    {
        (int, double)[] counts = [(1, 3), (9, 4), (0, 0), (4, 4), (30, 12), (2, 5)];

        Assert.Null(PoissonGammaSmoothing.Of(counts)!.Areas[2]);
        Assert.Null(MarshallSmoothing.Of(counts)!.Areas[2]);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(PoissonGammaSmoothing.Of([(1, 1), (2, 2), (3, 3), (4, 4)]));
        Assert.Null(PoissonGammaSmoothing.Of([(0, 1), (0, 2), (0, 3), (0, 4), (0, 5)]));
        Assert.Null(MarshallSmoothing.Of([]));
    }

    [Fact]
    public void Rejects_what_is_no_count_or_expectation()
    {
        Assert.Throws<ArgumentException>("areas", () => PoissonGammaSmoothing.Of([(-1, 1)]));
        Assert.Throws<ArgumentException>("areas", () => MarshallSmoothing.Of([(1, double.PositiveInfinity)]));
    }

    static (int, double)[] Areas(ReferenceFile row) =>
        [.. row.Numbers("observed").Select(number => (int)number).Zip(row.Numbers("expected"))];

    static void Same(ReferenceFile row, SmoothedAreas areas, double tolerance)
    {
        Close.To(row.Number("mean"), areas.Mean, tolerance, row.Text("name"));
        Close.To(row.Number("variance"), areas.Variance, tolerance, row.Text("name"));
        Assert.All(row.Numbers("smoothed").Zip(areas.Areas),
            pair => Close.To(pair.First, pair.Second!.Smoothed, tolerance, "smoothed"));
        Assert.All(row.Numbers("weight").Zip(areas.Areas),
            pair => Close.To(pair.First, pair.Second!.Weight, tolerance, "weight"));
    }
}
