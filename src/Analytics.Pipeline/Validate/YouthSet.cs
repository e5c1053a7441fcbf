namespace Analytics.Pipeline.Validate;

/// <summary>A set of children by number, a bit each, in pieces that are made when they are first needed: three million
/// children in it are 375 kilobytes.</summary>
sealed class YouthSet
{
    const int PieceBits = 1 << 12, WordBits = 64;
    ulong[]?[] pieces = new ulong[]?[4];

    public int Count { get; private set; }

    public void Add(int youth)
    {
        var piece = youth / PieceBits;
        if (piece >= pieces.Length) Array.Resize(ref pieces, Math.Max(piece + 1, pieces.Length * 2));
        ref var word = ref (pieces[piece] ??= new ulong[PieceBits / WordBits])[youth % PieceBits / WordBits];
        var bit = 1UL << youth % WordBits;
        if ((word & bit) != 0) return;
        word |= bit;
        Count++;
    }
}
