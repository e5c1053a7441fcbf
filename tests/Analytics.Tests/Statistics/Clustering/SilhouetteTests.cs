using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class SilhouetteTests
{
    [Fact]
    public void Equals_R_silhouette_with_weights_as_repetitions()
    {
        var rows = ReferenceFile.Rows("silhouette.csv");
        Assert.Equal(26, rows.Count);
        Assert.All(rows, row =>
        {
            int[] assignment = [.. row.Numbers("assignment").Select(cluster => (int)cluster)];

            var widths = Silhouette.Of(Points.Manhattan(row), assignment, row.Numbers("weights"))!;

            Close.To(row.Number("average"), widths.Average, 1e-8, "average");
            Assert.All(row.Numbers("clusters").Zip(widths.PerCluster),
                pair => Close.To(pair.First, pair.Second, 1e-8, "cluster"));
        });
    }

    [Fact]
    public void Far_and_tight_clusters_come_close_to_1()
    {
        var distances = DistanceMatrix.Of(6, (a, b) => a / 3 == b / 3 ? 0.01 : 100);

        Assert.True(Silhouette.Of(distances, [0, 0, 0, 1, 1, 1], Points.Ones(6))!.Average > 0.999);
        Assert.True(Silhouette.Of(distances, [0, 0, 1, 0, 1, 1], Points.Ones(6))!.PerObject[2] < -0.4);
    }

    [Fact]
    public void An_object_alone_has_width_0() =>
        Assert.Equal(0, Silhouette.Of(DistanceMatrix.Of(3, (_, _) => 2), [0, 0, 1], Points.Ones(3))!.PerObject[2]);

    [Fact]
    public void Equal_objects_in_two_clusters_have_width_0() =>
        Assert.Equal(0, Silhouette.Of(DistanceMatrix.Of(4, (_, _) => 0), [0, 0, 1, 1], Points.Ones(4))!.Average);

    [Fact]
    public void A_cluster_without_objects_has_no_width() =>
        Assert.Null(Silhouette.Of(DistanceMatrix.Of(2, (_, _) => 1), [0, 2], Points.Ones(2))!.PerCluster[1]);

    [Fact]
    public void Is_unknown_with_one_cluster()
    {
        Assert.Null(Silhouette.Of(DistanceMatrix.Of(2, (_, _) => 1), [0, 0], Points.Ones(2)));
        Assert.Null(Silhouette.Of(DistanceMatrix.Of(0, (_, _) => 1), [], []));
        Assert.Null(Silhouette.Of(DistanceMatrix.Of(2, (_, _) => 1), [0, 1], [1, 0]));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        var two = DistanceMatrix.Of(2, (_, _) => 1);

        Assert.Throws<ArgumentException>("assignment", () => Silhouette.Of(two, [0], [1, 1]));
        Assert.Throws<ArgumentException>("assignment", () => Silhouette.Of(two, [0, -1], [1, 1]));
        Assert.Throws<ArgumentException>("weights", () => Silhouette.Of(two, [0, 1], [1]));
        Assert.Throws<ArgumentException>("weights", () => Silhouette.Of(two, [0, 1], [1, -1]));
    }
}
