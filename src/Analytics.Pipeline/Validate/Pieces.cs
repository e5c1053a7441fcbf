namespace Analytics.Pipeline.Validate;

/// <summary>An array that grows by a piece at a time: growing copies nothing and leaves no gaps behind.</summary>
sealed class Pieces<T> where T : struct
{
    const int PieceBits = 14;
    readonly List<T[]> pieces = [];

    /// <summary>Made when it is first asked for.</summary>
    public ref T this[int index]
    {
        get
        {
            var piece = index >> PieceBits;
            while (piece >= pieces.Count) pieces.Add(new T[1 << PieceBits]);
            return ref pieces[piece][index & (1 << PieceBits) - 1];
        }
    }
}
