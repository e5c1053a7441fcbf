using Analytics.Statistics;

namespace Analytics.Tests.Statistics;

public class DistanceMatrixTests
{
    [Fact]
    public void Is_symmetric_with_0_on_the_diagonal()
    {
        var distances = DistanceMatrix.Of(3, (larger, smaller) => 10 * larger + smaller);

        Assert.Equal([0, 10, 20, 10, 0, 21, 20, 21, 0],
            from row in Enumerable.Range(0, 3) from column in Enumerable.Range(0, 3) select distances[row, column]);
    }

    [Fact]
    public void May_be_empty() => Assert.Equal(0, DistanceMatrix.Of(0, (_, _) => 1).Count);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Rejects_what_is_no_distance(double distance) =>
        Assert.Throws<ArgumentException>(nameof(distance), () => DistanceMatrix.Of(2, (_, _) => distance));
}
