using Analytics.Statistics;

namespace Analytics.Tests.Statistics;

public class DistinctSequencesTests
{
    [Fact]
    public void Keeps_each_sequence_once_with_its_weight_and_place()
    {
        var distinct = DistinctSequences.Of([[1, 2], [], [1, 2], [2, 1], [1, 2], []]);

        Assert.Equal([[1, 2], [], [2, 1]], distinct.Sequences);
        Assert.Equal([3, 2, 1], distinct.Weights);
        Assert.Equal([0, 1, 0, 2, 0, 1], distinct.IndexOf);
    }

    [Fact]
    public void Of_nothing_is_nothing() => Assert.Empty(DistinctSequences.Of([]).Sequences);
}
