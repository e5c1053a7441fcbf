using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>Which sorts of bytes a cell holds; letters without regard to case.</summary>
[Flags]
enum ByteSorts : byte
{
    /// <summary>Also something else: an at sign, a quote, a byte beyond ASCII.</summary>
    Other = 0,
    Digit = 1,
    LetterAToF = 2,
    LetterGToO = 4,
    LetterPToZ = 8,
    Space = 16,

    /// <summary>+ , - . /</summary>
    Mark = 32,

    /// <summary>: =</summary>
    Sign = 64,
    Underscore = 128,
    Letter = LetterAToF | LetterGToO | LetterPToZ,
}

/// <summary>
/// The sorts of bytes of a cell in a few instructions: it is asked of every cell of every row. Each byte's two halves
/// look up a set of sorts, and the sorts that both name are the byte's.
/// </summary>
static class CellBytes
{
    const byte Digit = 1, AToF = 2, GToO = 4, PToZ = 8, Space = 16, Mark = 32, Sign = 64, Line = 128;

    static readonly Vector128<byte> high = Vector128.Create(
        0, 0, Space | Mark, Digit | Sign, 0, 0, AToF | GToO, PToZ | Line, 0, 0, 0, 0, 0, 0, 0, 0);

    static readonly Vector128<byte> low = Vector128.Create(
        Digit | PToZ | Space, Digit | AToF | PToZ, Digit | AToF | PToZ, Digit | AToF | PToZ, Digit | AToF | PToZ,
        Digit | AToF | PToZ, Digit | AToF | PToZ, Digit | GToO | PToZ, Digit | GToO | PToZ, Digit | GToO | PToZ,
        GToO | PToZ | Sign, GToO | Mark, GToO | Mark, GToO | Mark | Sign, GToO | Mark, GToO | Mark | Line);

    /// <param name="cell">Not empty.</param>
    public static ByteSorts Of(ReadOnlySpan<byte> cell)
    {
        ref var first = ref MemoryMarshal.GetReference(cell);
        var length = cell.Length;
        if (length <= 16) return Any(Sorts(Short(ref first, length)));
        var sorts = Vector128<byte>.Zero;
        var isOther = false;
        for (var at = 0; at < length; at += 16)
        {
            var next = Sorts(Vector128.LoadUnsafe(ref first, (nuint)Math.Min(at, length - 16)));
            isOther |= Vector128.EqualsAny(next, Vector128<byte>.Zero);
            sorts |= next;
        }
        return isOther ? ByteSorts.Other : Any(sorts);
    }

    /// <summary>The bytes of a short cell, some of them twice: which there are is the question, not how many.</summary>
    static Vector128<byte> Short(ref byte first, int length)
    {
        if (length >= 8) return Vector128.Create(Unsafe.ReadUnaligned<ulong>(ref first),
            Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length - 8))).AsByte();
        if (length >= 4) return Vector128.Create(Unsafe.ReadUnaligned<uint>(ref first)
            | (ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, length - 4)) << 32).AsByte();
        var three = (uint)first | (uint)Unsafe.Add(ref first, length / 2) << 8 | (uint)Unsafe.Add(ref first, length - 1) << 16;
        return Vector128.Create(three | (uint)first << 24).AsByte();
    }

    static Vector128<byte> Sorts(Vector128<byte> bytes)
    {
        var folded = bytes | ((bytes & Vector128.Create((byte)0x40)) >>> 1); // Capitals to small letters.
        return Vector128.Shuffle(high, folded >>> 4) & Vector128.Shuffle(low, folded & Vector128.Create((byte)0x0F));
    }

    static ByteSorts Any(Vector128<byte> sorts)
    {
        if (Vector128.EqualsAny(sorts, Vector128<byte>.Zero)) return ByteSorts.Other;
        var both = sorts.AsUInt64().GetElement(0) | sorts.AsUInt64().GetElement(1);
        both |= both >> 32;
        both |= both >> 16;
        return unchecked((ByteSorts)(both | both >> 8));
    }
}
