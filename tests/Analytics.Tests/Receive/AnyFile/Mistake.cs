using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Analytics.Tests.Receive.AnyFile;

enum MistakeKind { Replaced, Inserted, Lost }

/// <summary>One byte of a file that is not what it was.</summary>
/// <param name="Place">Where, modulo the length of the file or the number of its signs.</param>
/// <param name="AtSign">At a separator, a quote, a line end or a sign in a number, which is where it hurts.</param>
sealed record Mistake(MistakeKind Kind, int Place, bool AtSign, byte Byte)
{
    static readonly byte[] feared = [.. "\";,\t|\r\n \u00000159-./EGx#=\u001F"u8, 0x80, 0xC3, 0xE9, 0xFF];

    public static Gen<Mistake> Any =>
        from kind in Gen.Elements(Enum.GetValues<MistakeKind>())
        from place in Gen.Choose(0, int.MaxValue)
        from atSign in Gen.Elements(true, false)
        from value in Gen.OneOf(Gen.Elements(feared), Gen.Choose(0, 255).Select(value => (byte)value))
        select new Mistake(kind, place, atSign, value);

    public int At(byte[] bytes)
    {
        if (!AtSign) return Place % bytes.Length;
        var signs = bytes.Index().Where(one => one.Item > 0 && !char.IsAsciiLetterOrDigit((char)one.Item))
            .Select(one => one.Index).ToList();
        return signs[Place % signs.Count];
    }

    public byte[] MadeIn(byte[] bytes)
    {
        var at = At(bytes);
        return Kind switch
        {
            MistakeKind.Replaced => [.. bytes[..at], Byte, .. bytes[(at + 1)..]],
            MistakeKind.Inserted => [.. bytes[..at], Byte, .. bytes[at..]],
            _ => [.. bytes[..at], .. bytes[(at + 1)..]],
        };
    }

    /// <summary>The line in which it is made, as an editor counts.</summary>
    public int LineIn(byte[] bytes, Encoding encoding)
    {
        var before = encoding.GetString(bytes.AsSpan(0, At(bytes))).ReplaceLineEndings("\n");
        return 1 + before.Count(character => character == '\n');
    }
}
