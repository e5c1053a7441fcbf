using Analytics.Pipeline.Store;

namespace Analytics.Tests.Store;

public class AheadTests
{
    [Fact]
    public async Task Gives_every_item_once_and_in_order()
    {
        var seen = new List<int>();
        await foreach (var batch in Ahead.Of(Enumerable.Range(0, 20_000), CancellationToken.None)) seen.AddRange(batch);

        Assert.Equal(Enumerable.Range(0, 20_000), seen);
    }

    [Fact]
    public async Task Throws_what_went_wrong_in_making_the_items()
    {
        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            var items = Until(5000, () => throw new FormatException());
            await foreach (var _ in Ahead.Of(items, CancellationToken.None)) { }
        });
    }

    [Fact]
    public async Task Has_stopped_making_them_when_the_taker_stops()
    {
        var (made, isDone) = (0, false);
        var items = Until(int.MaxValue, () => { }, () => made++, () => isDone = true);
        await foreach (var _ in Ahead.Of(items, CancellationToken.None)) break;

        var then = made;
        Assert.True(isDone);
        await Task.Delay(20);
        Assert.Equal(then, made);
    }

    static IEnumerable<int> Until(int last, Action atLast, Action? each = null, Action? atEnd = null)
    {
        try
        {
            for (var i = 0; i < last; i++)
            {
                each?.Invoke();
                yield return i;
            }
            atLast();
        }
        finally
        {
            atEnd?.Invoke();
        }
    }
}
