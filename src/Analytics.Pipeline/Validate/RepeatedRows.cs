namespace Analytics.Pipeline.Validate;

/// <summary>
/// The hash of every row of a file, in eight bytes each. Cut into parts, so that growing copies a small part only.
/// Among ten million rows the chance that two different ones share 64 bits is three in a million.
/// </summary>
sealed class RepeatedRows
{
    const int Parts = 256;
    readonly Part[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new Part())];

    sealed class Part
    {
        /// <summary>Zero is an empty slot.</summary>
        public ulong[] Slots = new ulong[16];
        public int Count;
    }

    /// <returns>Whether the row is new.</returns>
    public bool Add(ulong row)
    {
        if (row == 0) row = 1;
        var part = parts[row & (Parts - 1)];
        if (!TryPut(part.Slots, row)) return false;
        if (++part.Count * 4 > part.Slots.Length * 3) Grow(part);
        return true;
    }

    static bool TryPut(ulong[] slots, ulong row)
    {
        var at = (int)(row >> 8 & (uint)(slots.Length - 1));
        for (; slots[at] != 0; at = (at + 1) & (slots.Length - 1))
            if (slots[at] == row) return false;
        slots[at] = row;
        return true;
    }

    static void Grow(Part part)
    {
        var old = part.Slots;
        part.Slots = new ulong[old.Length * 2];
        foreach (var row in old)
            if (row != 0) TryPut(part.Slots, row);
    }
}
