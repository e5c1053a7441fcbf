using System.Text;
using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class OptimalMatchingTests
{
    [Fact]
    public void Equals_R_adist_with_substitution_1_and_1_and_a_half_and_2()
    {
        var rows = ReferenceFile.Rows("edit-distance.csv");
        List<string> texts = [.. rows.Select(row => row.Text("a")).Distinct()];
        byte[][] sequences = [.. texts.Select(Encoding.ASCII.GetBytes)];
        Assert.Equal(18 * 18, rows.Count);
        foreach (var (column, substitution) in new[] { ("one", 1.0), ("half", 1.5), ("two", 2.0) })
        {
            var distances = OptimalMatching.Distances(sequences, 1, Constant(128, substitution));
            Assert.All(rows, row => Assert.Equal(row.Number(column), Distance(distances, row), 1e-9));
        }

        var unit = OptimalMatching.Distances(sequences);
        Assert.All(rows, row => Assert.Equal(row.Number("two"), Distance(unit, row)));

        double Distance(DistanceMatrix distances, ReferenceFile row) =>
            distances[texts.IndexOf(row.Text("a")), texts.IndexOf(row.Text("b"))];
    }

    // J. Stat. Softw. 40(4) (2011), section 8.2 and page 11: with indel 1 and the published substitution costs.
    // Sequences 2 and 5, (FE,36)-(HE,34) and (FE,25)-(HE,45), differ in 11 places: replaced at 1.993, or shifted at 2.
    [Fact]
    public void Equals_the_cost_of_the_published_example()
    {
        byte[] second = [.. Enumerable.Repeat((byte)1, 36), .. Enumerable.Repeat((byte)2, 34)];
        byte[] fifth = [.. Enumerable.Repeat((byte)1, 25), .. Enumerable.Repeat((byte)2, 45)];
        var published = new[,]
        {
            { 0.000, 1.971, 1.987, 1.957, 1.988, 1.961 }, { 1.971, 0.000, 1.993, 1.977, 1.991, 1.993 },
            { 1.987, 1.993, 0.000, 1.997, 1.981, 1.999 }, { 1.957, 1.977, 1.997, 0.000, 1.992, 1.976 },
            { 1.988, 1.991, 1.981, 1.992, 0.000, 1.995 }, { 1.961, 1.993, 1.999, 1.976, 1.995, 0.000 },
        };

        Assert.Equal(11 * 1.993, OptimalMatching.Distances([second, fifth], 1, published)[0, 1], 1e-9);
        Assert.Equal(22, OptimalMatching.Distances([second, fifth])[0, 1]);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 5)]
    [InlineData(37, 64)]
    [InlineData(70, 61)]
    [InlineData(50, 150)]
    public void Equals_the_plain_dynamic_programme_for_constant_costs(int count, int longest)
    {
        var sequences = Random(count, longest, 6);

        var distances = OptimalMatching.Distances(sequences);

        Assert.Equal(count, distances.Count);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++)
                Assert.Equal(PlainAlignment.Distance(sequences[i], sequences[j], 1, (_, _) => 2), distances[i, j]);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 5)]
    [InlineData(37, 64)]
    [InlineData(71, 61)]
    [InlineData(33, 150)]
    public void Equals_the_plain_dynamic_programme_for_general_costs(int count, int longest)
    {
        var sequences = Random(count, longest, 7);
        var random = new Random(7);
        var costs = new double[7, 7];
        for (var from = 0; from < 7; from++)
            for (var to = 0; to < from; to++) costs[from, to] = costs[to, from] = 3 * random.NextDouble();

        var distances = OptimalMatching.Distances(sequences, 0.7, costs);

        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++)
            {
                var expected = PlainAlignment.Distance(sequences[i], sequences[j], 0.7, (a, b) => costs[a, b]);
                Assert.Equal(expected, distances[i, j], 1e-9);
            }
    }

    [Fact]
    public void Substitutions_that_cost_more_than_two_indels_are_never_used()
    {
        var sequences = Random(20, 40, 4);
        var distances = OptimalMatching.Distances(sequences);
        var dearer = OptimalMatching.Distances(sequences, 0.25, Constant(4, 9));

        for (var i = 0; i < 20; i++)
            for (var j = 0; j < 20; j++) Assert.Equal(distances[i, j] / 4, dearer[i, j]);
    }

    [Fact]
    public void Obeys_the_triangle_inequality()
    {
        var distances = OptimalMatching.Distances(Random(25, 30, 3), 1, Constant(3, 1.2));

        for (var a = 0; a < 25; a++)
            for (var b = 0; b < 25; b++)
                for (var c = 0; c < 25; c++) Assert.True(distances[a, b] <= distances[a, c] + distances[c, b] + 1e-9);
    }

    [Fact]
    public void Of_nothing_is_nothing() => Assert.Equal(0, OptimalMatching.Distances([]).Count);

    [Fact]
    public void Rejects_wrong_costs()
    {
        Assert.Throws<ArgumentOutOfRangeException>("indel", () => OptimalMatching.Distances([], 0, Constant(2, 1)));
        Assert.Throws<ArgumentException>("substitution", () => OptimalMatching.Distances([], 1, new double[2, 3]));
        double[,] lopsided = { { 0, 1 }, { 2, 0 } }, self = { { 1 } };
        Assert.Throws<ArgumentException>("substitution", () => OptimalMatching.Distances([], 1, lopsided));
        Assert.Throws<ArgumentException>("substitution", () => OptimalMatching.Distances([], 1, self));
        Assert.Throws<ArgumentException>("sequences", () => OptimalMatching.Distances([[2]], 1, Constant(2, 1)));
        Assert.Throws<ArgumentException>("sequences", () => OptimalMatching.Distances([new byte[40_000]]));
    }

    static double[,] Constant(int states, double cost)
    {
        var costs = new double[states, states];
        for (var from = 0; from < states; from++)
            for (var to = 0; to < states; to++) costs[from, to] = from == to ? 0 : cost;
        return costs;
    }

    static byte[][] Random(int count, int longest, int states)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count)
            .Select(_ => PlainAlignment.Random(random, random.Next(longest + 1), states))];
    }
}
