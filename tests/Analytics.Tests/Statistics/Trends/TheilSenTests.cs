using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class TheilSenTests
{
    [Fact]
    public void Equals_the_definition_computed_in_R() =>
        Assert.All(ReferenceFile.Rows("theil-sen.csv"), row =>
        {
            var slope = TheilSen.Of(row.Optionals("values"))!.Value;

            Close.To(row.Number("slope"), slope.Slope, 1e-10, row.Text("name"));
            Close.To(row.Optional("lower"), slope.Lower, 1e-8, row.Text("name"));
            Close.To(row.Optional("upper"), slope.Upper, 1e-8, row.Text("name"));
        });

    [Fact]
    public void A_gap_keeps_its_place() => Assert.Equal(2, TheilSen.Of([0, 2, null, null, 8, 10, 12])!.Value.Slope, 12);

    [Fact]
    public void One_wild_value_does_not_move_it() =>
        Assert.Equal(1, TheilSen.Of([1, 2, 3, 4, 500, 6, 7, 8, 9, 10])!.Value.Slope, 12);

    [Fact]
    public void Is_unknown_with_too_little() => Assert.Null(TheilSen.Of([1, 2, null, 3]));

    [Fact]
    public void Rejects_what_is_no_number() =>
        Assert.Throws<ArgumentException>("values", () => TheilSen.Of([1, 2, 3, double.PositiveInfinity]));
}
