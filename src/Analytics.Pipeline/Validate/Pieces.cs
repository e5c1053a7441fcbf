namespace Analytics.Pipeline.Validate;

/// <summary>An array that grows by a piece at a time: growing copies nothing and leaves no gaps behind.</summary>
sealed class Pieces<T> where T : struct
{
    const int PieceSize = 1 << 14;
    readonly List<T[]> pieces = [];

    /// <summary>Made when it is first asked for.</summary>
    public ref T this[int index]
    {
        get
        {
            while (index >= pieces.Count * PieceSize) pieces.Add(new T[PieceSize]);
            return ref pieces[index / PieceSize][index % PieceSize];
        }
    }
}
