using System.Runtime.InteropServices;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Numbers the children of a file from 0 in order of appearance, so that what is remembered of each fits in an array.
/// Sixteen to thirty-two bytes a child: three million children stay under a hundred megabytes.
/// </summary>
/// <remarks>
/// Children are told apart by the first 64 bits of their key, which are those of an HMAC. That two of three million share
/// them has a chance of one in four million, and would make one child too few in a total.
/// </remarks>
sealed class YouthNumbers
{
    ulong[] keys = new ulong[1024];
    int[] numbers = new int[1024];

    public int Count { get; private set; }

    public int Of(Guid youth)
    {
        var key = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(new ReadOnlySpan<Guid>(in youth)));
        if (key == 0) key = 1; // Zero is an empty place.
        var at = Find(keys, key);
        if (keys[at] == key) return numbers[at];
        if ((Count + 1) * 4L > keys.Length * 3L)
        {
            Grow();
            at = Find(keys, key);
        }
        (keys[at], numbers[at]) = (key, Count);
        return Count++;
    }

    void Grow()
    {
        var (oldKeys, oldNumbers) = (keys, numbers);
        (keys, numbers) = (new ulong[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
        for (var old = 0; old < oldKeys.Length; old++)
        {
            if (oldKeys[old] == 0) continue;
            var at = Find(keys, oldKeys[old]);
            (keys[at], numbers[at]) = (oldKeys[old], oldNumbers[old]);
        }
    }

    /// <summary>Where the key is, or would be put.</summary>
    static int Find(ulong[] keys, ulong key)
    {
        var last = keys.Length - 1;
        var at = (int)(key & (ulong)last);
        while (keys[at] != 0 && keys[at] != key) at = (at + 1) & last;
        return at;
    }
}
