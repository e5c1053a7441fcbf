using System.Runtime.InteropServices;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// One column while the rows pass by. The first cells are all looked at; when they turn out to be codes, numbers or
/// dates, later ones are only compared with them in length and sorts of bytes, and looked at when they differ. In a
/// column of words each different one is looked at once.
/// </summary>
sealed class ColumnScan(ColumnRole role)
{
    const int Sample = 2000, MostKnown = 1 << 16;
    readonly HashSet<ulong> known = [];
    int cells, shortest = int.MaxValue, longest;
    ByteSorts usual;
    bool isSettled, isOfCodes = true;

    public ColumnRole Role => role;
    public BsnColumn Bsn { get; } = new();
    public Evidence Evidence { get; } = new(role.Subject());
    public HashedBsns Hashes { get; } = new();

    /// <summary>Whether the last cell was one that was not seen before.</summary>
    public bool IsFresh { get; private set; }

    public int Cells => cells;
    public bool IsSettled => isSettled;

    /// <summary>Whether this cell is as the others are, which were all in order. Asked of every cell.</summary>
    public bool IsUsual(ReadOnlySpan<byte> cell)
    {
        cells++;
        IsFresh = false;
        if (!isSettled) return false;
        if (cell.Length < 4) return true;
        var sorts = CellBytes.Of(cell);
        if (sorts == ByteSorts.Digit && cell.Length is 8 or 9) return false;
        return isOfCodes && sorts != ByteSorts.Other && (sorts & ~usual) == 0 && !IsWord(sorts)
            && cell.Length >= shortest && cell.Length <= longest;
    }

    /// <summary>Whether exactly this cell was found in order before.</summary>
    public bool Knows(ReadOnlySpan<byte> cell)
    {
        if (known.Contains(Hash(cell))) return true;
        IsFresh = true;
        return false;
    }

    /// <summary>Remembers that nothing is wrong with this cell.</summary>
    /// <returns>Whether the column must be judged now: the first cells are all seen.</returns>
    public bool Learn(ReadOnlySpan<byte> cell)
    {
        if (known.Count < MostKnown) known.Add(Hash(cell));
        if (isSettled) return false;
        var sorts = CellBytes.Of(cell);
        (shortest, longest) = (Math.Min(shortest, cell.Length), Math.Max(longest, cell.Length));
        usual |= sorts;
        if (sorts == ByteSorts.Other || (sorts & ByteSorts.Space) != 0 || (IsWord(sorts) && cell.Length > 3)) isOfCodes = false;
        return isSettled = cells >= Sample;
    }

    /// <summary>Letters without a digit; those of hexadecimal digits may be one.</summary>
    static bool IsWord(ByteSorts sorts) =>
        (sorts & ByteSorts.Digit) == 0 && (sorts & (ByteSorts.LetterGToO | ByteSorts.LetterPToZ)) != 0;

    /// <summary>Sixty-four bits of a cell: among the few thousand of a column no two are alike.</summary>
    public static ulong Hash(ReadOnlySpan<byte> cell)
    {
        unchecked
        {
            var hash = (ulong)cell.Length * 0x9E3779B97F4A7C15UL;
            for (; cell.Length >= 8; cell = cell[8..]) hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(cell));
            ulong rest = 0;
            foreach (var value in cell) rest = rest << 8 | value;
            return Mixed(hash ^ rest);
        }
    }

    static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ hash >> 32) * 0xD6E8FEB86659FD93UL;
            return hash ^ hash >> 29;
        }
    }
}
