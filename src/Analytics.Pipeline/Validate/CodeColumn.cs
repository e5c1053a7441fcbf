using System.Text;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Reads a column of codes. The same bytes give the same object, so that a million rows with fifty codes make fifty
/// strings; past <see cref="MostKept"/> distinct cells (a column that is no code) nothing more is kept.
/// </summary>
sealed class CodeColumn(Func<string, Code> read)
{
    const int MostKept = 20_000, LongestKept = 80;
    Entry?[] slots = new Entry?[64];
    int count;

    sealed record Entry(byte[] Bytes, uint Hash, Code Code);

    public Code Read(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty) return Code.Empty;
        var hash = Hash(cell);
        var at = (int)(hash & (uint)(slots.Length - 1));
        while (slots[at] is { } entry)
        {
            if (entry.Hash == hash && cell.SequenceEqual(entry.Bytes)) return entry.Code;
            at = (at + 1) & (slots.Length - 1);
        }
        var code = read(Encoding.UTF8.GetString(cell));
        if (count >= MostKept || cell.Length > LongestKept) return code;
        slots[at] = new Entry(cell.ToArray(), hash, code);
        if (++count * 2 > slots.Length) Grow();
        return code;
    }

    void Grow()
    {
        var old = slots;
        slots = new Entry?[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry is null) continue;
            var at = (int)(entry.Hash & (uint)(slots.Length - 1));
            while (slots[at] is not null) at = (at + 1) & (slots.Length - 1);
            slots[at] = entry;
        }
    }

    static uint Hash(ReadOnlySpan<byte> cell)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var value in cell) hash = (hash ^ value) * 16777619u;
            return hash ^ hash >> 15;
        }
    }
}
