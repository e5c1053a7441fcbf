using System.Text;

namespace Analytics.Pipeline.Receive;

/// <summary>How the characters of a file are written, and how that was seen.</summary>
/// <param name="Skip">Bytes of the byte order mark.</param>
sealed record TextEncoding(Encoding Encoding, int Skip, string Evidence)
{
    public bool IsUtf8 => Encoding.CodePage == Encoding.UTF8.CodePage;

    /// <summary>Decides from the first bytes: a mark, else zero bytes, else whether it is valid UTF-8.</summary>
    /// <exception cref="ExtractException">Zero bytes that are not UTF-16, or UTF-32.</exception>
    public static TextEncoding Of(ReadOnlySpan<byte> head)
    {
        if (head is [0xEF, 0xBB, 0xBF, ..]) return new(Encoding.UTF8, 3, "UTF-8 (met BOM)");
        if (head is [0xFF, 0xFE, 0, 0, ..]) throw NotText(head);
        if (head is [0xFF, 0xFE, ..]) return new(Utf16(bigEndian: false), 2, "UTF-16 LE (met BOM)");
        if (head is [0xFE, 0xFF, ..]) return new(Utf16(bigEndian: true), 2, "UTF-16 BE (met BOM)");

        var zeros = head.Count((byte)0);
        if (zeros > 0) return WithZeros(head, zeros);
        if (!head.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return new(Encoding.UTF8, 0, "UTF-8 (alleen gewone tekens gezien)");

        // A single bad byte in UTF-8 makes at most three broken characters, and text in Windows-1252 has hardly any
        // sequence that is a character of UTF-8: where both are possible, the file is refused rather than guessed.
        var (characters, broken) = Utf8Characters(head);
        return broken == 0 || characters * 3 >= broken
            ? new(Encoding.UTF8, 0, $"UTF-8 ({characters} bijzondere tekens herkend)")
            : new(Windows1252, 0, $"Windows-1252 ({broken} tekens zijn geen geldige UTF-8)");
    }

    /// <summary>For looking at a first part: what is broken becomes a question mark here, and is refused when the file
    /// is read.</summary>
    public byte[] ToUtf8(ReadOnlySpan<byte> bytes)
    {
        var lenient = Encoding is UnicodeEncoding ? new UnicodeEncoding(Encoding.CodePage == 1201, false) : Encoding;
        return Encoding.UTF8.GetBytes(lenient.GetString(bytes));
    }

    static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Half of the bytes of ordinary text in UTF-16 are zero, all on the same side.</summary>
    static TextEncoding WithZeros(ReadOnlySpan<byte> head, int zeros)
    {
        int even = 0, pairs = head.Length / 2;
        for (var i = 0; i < pairs; i++) if (head[2 * i] == 0) even++;
        var odd = zeros - even;
        if (even == 0 && odd > pairs * 0.7)
            return new(Utf16(bigEndian: false), 0, "UTF-16 LE (zonder BOM, aan de nulbytes gezien)");
        if (odd == 0 && even > pairs * 0.7)
            return new(Utf16(bigEndian: true), 0, "UTF-16 BE (zonder BOM, aan de nulbytes gezien)");
        throw NotText(head);
    }

    /// <summary>Counts the characters of more than one byte, and the bytes that are no UTF-8.</summary>
    static (int Characters, int Broken) Utf8Characters(ReadOnlySpan<byte> head)
    {
        int characters = 0, broken = 0;
        while (head.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var at)
        {
            head = head[at..];
            var status = Rune.DecodeFromUtf8(head, out _, out var length);
            if (status == System.Buffers.OperationStatus.NeedMoreData) break; // Cut off by the end of the sample.
            if (status == System.Buffers.OperationStatus.Done) characters++;
            else broken++;
            head = head[length..];
        }
        return (characters, broken);
    }

    static ExtractException NotText(ReadOnlySpan<byte> head)
    {
        var line = 1 + Utf8Source.LineBreaks(head[..head.IndexOf((byte)0)]);
        return new(ExtractFault.NotText, $"Dit bestand bevat nultekens, het eerste op regel {line}, en is geen "
            + "CSV-tekst. Exporteer het opnieuw als 'CSV UTF-8'.", line);
    }
}
