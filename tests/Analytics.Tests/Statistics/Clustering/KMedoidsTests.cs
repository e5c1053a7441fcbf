using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class KMedoidsTests
{
    [Fact]
    public void Is_never_worse_than_R_pam()
    {
        var rows = ReferenceFile.Rows("k-medoids.csv");
        Assert.Equal(27, rows.Count);
        Assert.All(rows, row =>
        {
            var distances = Points.Manhattan(row);
            var fit = KMedoids.Fit(distances, Points.Ones(distances.Count), row.Int("k"))!;

            Assert.True(fit.Objective <= Math.Min(row.Number("pam"), row.Number("faster")) + 1e-9,
                $"Found {fit.Objective}, pam {row.Text("pam")}, its pamonce = 6 {row.Text("faster")}");
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void No_single_replacement_makes_it_better(int k)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            var distances = Points.Random(random, 40);
            double[] weights = [.. Enumerable.Range(0, 40).Select(_ => random.Next(0, 5) / 2.0)];

            var fit = KMedoids.Fit(distances, weights, k)!;

            for (var medoid = 0; medoid < k; medoid++)
                for (var candidate = 0; candidate < 40; candidate++)
                {
                    int[] other = [.. fit.Medoids];
                    other[medoid] = candidate;
                    Assert.True(Objective(distances, weights, other) >= fit.Objective - 1e-9);
                }
        }
    }

    [Fact]
    public void Finds_planted_clusters()
    {
        var random = new Random(1);
        double[] place = [.. Enumerable.Range(0, 90).Select(o => 100 * (o % 3) + random.NextDouble())];
        var distances = DistanceMatrix.Of(90, (a, b) => Math.Abs(place[a] - place[b]));

        var fit = KMedoids.Fit(distances, Points.Ones(90), 3)!;

        Assert.All(Enumerable.Range(0, 90), o => Assert.Equal(fit.Assignment[o % 3], fit.Assignment[o]));
        Assert.Equal(3, fit.Assignment.Distinct().Count());
    }

    [Fact]
    public void Assigns_every_object_to_its_nearest_medoid()
    {
        var distances = Points.Random(new Random(5), 300);

        var fit = KMedoids.Fit(distances, Points.Ones(300), 6)!;

        Assert.Equal(fit.Medoids.Order(), fit.Medoids);
        Assert.Equal(fit.Objective, Objective(distances, Points.Ones(300), [.. fit.Medoids]), 1e-9);
        Assert.All(Enumerable.Range(0, 300), o => Assert.Equal(
            fit.Medoids.Min(medoid => distances[o, medoid]), distances[o, fit.Medoids[fit.Assignment[o]]]));
    }

    [Fact]
    public void A_weight_is_a_repetition()
    {
        int[] index = [0, 0, 0, 1, 2, 2, 3, 4, 4, 4, 4, 5, 6, 7];
        var distances = Points.Random(new Random(8), 8);
        var repeated = DistanceMatrix.Of(index.Length, (a, b) => distances[index[a], index[b]]);
        double[] weights = [.. Enumerable.Range(0, 8).Select(o => (double)index.Count(i => i == o))];

        Assert.Equal(KMedoids.Fit(repeated, Points.Ones(index.Length), 3)!.Objective,
            KMedoids.Fit(distances, weights, 3)!.Objective, 1e-9);
    }

    [Fact]
    public void Gives_the_same_answer_again()
    {
        var distances = Points.Random(new Random(9), 200);

        var (one, two) = (KMedoids.Fit(distances, Points.Ones(200), 5), KMedoids.Fit(distances, Points.Ones(200), 5));

        Assert.Equal(one!.Medoids, two!.Medoids);
        Assert.Equal(KMedoids.Fit(distances, Points.Ones(200), 5, seed: 3)!.Medoids,
            KMedoids.Fit(distances, Points.Ones(200), 5, seed: 3)!.Medoids);
    }

    [Fact]
    public void As_many_clusters_as_objects_cost_nothing()
    {
        var fit = KMedoids.Fit(DistanceMatrix.Of(4, (_, _) => 1), Points.Ones(4), 4)!;

        Assert.Equal([0, 1, 2, 3], fit.Assignment);
        Assert.Equal(0, fit.Objective);
    }

    [Fact]
    public void Equal_objects_may_be_medoids_of_their_own() =>
        Assert.Equal([0, 1, 2], KMedoids.Fit(DistanceMatrix.Of(3, (_, _) => 0), Points.Ones(3), 3)!.Assignment);

    [Fact]
    public void One_object_is_one_cluster() =>
        Assert.Equal(0, KMedoids.Fit(DistanceMatrix.Of(1, (_, _) => 0), [1], 1)!.Medoids.Single());

    [Fact]
    public void Is_unknown_with_fewer_objects_than_clusters()
    {
        Assert.Null(KMedoids.Fit(DistanceMatrix.Of(2, (_, _) => 1), [1, 1], 3));
        Assert.Null(KMedoids.Fit(DistanceMatrix.Of(0, (_, _) => 1), [], 1));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        var two = DistanceMatrix.Of(2, (_, _) => 1);

        Assert.Throws<ArgumentOutOfRangeException>("k", () => KMedoids.Fit(two, [1, 1], 0));
        Assert.Throws<ArgumentException>("weights", () => KMedoids.Fit(two, [1], 1));
        Assert.Throws<ArgumentException>("weights", () => KMedoids.Fit(two, [1, -1], 1));
        Assert.Throws<ArgumentException>("weights", () => KMedoids.Fit(two, [0, 0], 1));
        Assert.Throws<ArgumentException>("weights", () => KMedoids.Fit(two, [1, double.NaN], 1));
    }

    static double Objective(DistanceMatrix distances, double[] weights, int[] medoids) =>
        Enumerable.Range(0, distances.Count).Sum(o => weights[o] * medoids.Min(medoid => distances[o, medoid]));
}
