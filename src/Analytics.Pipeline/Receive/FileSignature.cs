using System.Buffers;
using System.Text;

namespace Analytics.Pipeline.Receive;

/// <summary>Files that are no text, told by their first bytes whatever their name says.</summary>
static class FileSignature
{
    const string AsCsv = "Lever het extract aan als CSV-bestand.", Unpack = "Pak het CSV-bestand eerst uit.";

    static readonly SearchValues<byte> blank = SearchValues.Create(" \t\r\n\uFEFF\0"u8);

    static readonly (byte[] Bytes, string Message)[] ofBytes =
    [
        ([0x50, 0x4B, 0x03, 0x04], "Dit is een Excel- of zip-bestand. Open het en sla het op als 'CSV UTF-8'."),
        ([0x50, 0x4B, 0x05, 0x06], $"Dit is een leeg zip-bestand. {Unpack}"),
        ([0xD0, 0xCF, 0x11, 0xE0], "Dit is een oud Excel-bestand (xls). Open het en sla het op als 'CSV UTF-8'."),
        ("%PDF"u8.ToArray(), $"Dit is een pdf. {AsCsv}"),
        ([0x1F, 0x8B], $"Dit is een gzip-bestand. {Unpack}"),
        ([0x37, 0x7A, 0xBC, 0xAF], $"Dit is een 7z-bestand. {Unpack}"),
        ("Rar!"u8.ToArray(), $"Dit is een rar-bestand. {Unpack}"),
        ([0x28, 0xB5, 0x2F, 0xFD], $"Dit is een zst-bestand. {Unpack}"),
        ("PAR1"u8.ToArray(), $"Dit is een parquet-bestand. {AsCsv}"),
        ("$FL2"u8.ToArray(), $"Dit is een SPSS-bestand. {AsCsv}"),
        ([0x89, 0x50, 0x4E, 0x47], $"Dit is een afbeelding. {AsCsv}"),
        ([0xFF, 0xD8, 0xFF], $"Dit is een afbeelding. {AsCsv}"),
        ("GIF8"u8.ToArray(), $"Dit is een afbeelding. {AsCsv}"),
    ];

    /// <summary>In capitals; a mark and blanks may stand before them.</summary>
    static readonly (byte[] Bytes, string Message)[] ofText =
    [
        ("{\\RTF"u8.ToArray(), $"Dit is een Word-document. {AsCsv}"),
        ("<?XML"u8.ToArray(), $"Dit is een XML-bestand. {AsCsv}"),
        ("<HTM"u8.ToArray(), $"Dit is een webpagina. {AsCsv}"),
        ("<!DOC"u8.ToArray(), $"Dit is een webpagina. {AsCsv}"),
        ("<TABLE"u8.ToArray(), $"Dit is een webpagina. {AsCsv}"),
        ("{\""u8.ToArray(), $"Dit is een JSON-bestand. {AsCsv}"),
        ("[{"u8.ToArray(), $"Dit is een JSON-bestand. {AsCsv}"),
    ];

    /// <exception cref="ExtractException">The file is empty or of a kind that is not text.</exception>
    public static void Check(ReadOnlySpan<byte> head)
    {
        foreach (var (bytes, message) in ofBytes)
            if (head.StartsWith(bytes)) throw new ExtractException(ExtractFault.NotText, message);
        var start = head.IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
        foreach (var (bytes, message) in ofText)
            if (start >= 0 && StartsWith(head[start..], bytes))
                throw new ExtractException(ExtractFault.NotText, message);
        // Marks of UTF-16 too, and the zero bytes that a full disk leaves.
        if (head.IndexOfAnyExcept(blank) is var at && (at < 0 || head[at..] is [0xFE, 0xFF] or [0xFF, 0xFE]))
            throw new ExtractException(ExtractFault.Empty, "Het bestand is leeg. Exporteer het extract opnieuw.");
    }

    static bool StartsWith(ReadOnlySpan<byte> text, byte[] upper) =>
        text.Length >= upper.Length && Ascii.EqualsIgnoreCase(text[..upper.Length], upper);
}
