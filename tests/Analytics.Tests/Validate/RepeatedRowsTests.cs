using Analytics.Pipeline.Validate;

namespace Analytics.Tests.Validate;

public class RepeatedRowsTests
{
    [Fact]
    public void Knows_every_row_again_however_many_there_are()
    {
        var rows = new RepeatedRows();
        var random = new Random(1);
        var hashes = Enumerable.Range(0, 200_000).Select(_ => (ulong)random.NextInt64()).Distinct().ToList();

        Assert.All(hashes, hash => Assert.True(rows.Add(hash)));
        Assert.All(hashes, hash => Assert.False(rows.Add(hash)));
    }

    [Fact]
    public void Takes_a_hash_of_zero_like_any_other()
    {
        var rows = new RepeatedRows();

        Assert.True(rows.Add(0));
        Assert.False(rows.Add(0));
        Assert.True(rows.Add(1 << 20));
    }
}
