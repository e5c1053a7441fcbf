namespace Analytics.Pipeline.Receive;

/// <summary>Files that are no text, told by their first bytes whatever their name says.</summary>
static class FileSignature
{
    static readonly (byte[] Bytes, string Message)[] Known =
    [
        ([0x50, 0x4B, 0x03, 0x04], "Dit is een Excel- of zip-bestand. Open het en sla het op als 'CSV UTF-8'."),
        ([0x50, 0x4B, 0x05, 0x06], "Dit is een leeg zip-bestand. Pak het CSV-bestand eerst uit."),
        ([0xD0, 0xCF, 0x11, 0xE0], "Dit is een oud Excel-bestand (xls). Open het en sla het op als 'CSV UTF-8'."),
        ("%PDF"u8.ToArray(), "Dit is een pdf. Lever het extract aan als CSV-bestand."),
        ([0x1F, 0x8B], "Dit is een gzip-bestand. Pak het CSV-bestand eerst uit."),
        ([0x37, 0x7A, 0xBC, 0xAF], "Dit is een 7z-bestand. Pak het CSV-bestand eerst uit."),
        ([0x28, 0xB5, 0x2F, 0xFD], "Dit is een zst-bestand. Pak het CSV-bestand eerst uit."),
        ("PAR1"u8.ToArray(), "Dit is een parquet-bestand. Lever het extract aan als CSV-bestand."),
        ("{\\rtf"u8.ToArray(), "Dit is een Word-document. Lever het extract aan als CSV-bestand."),
        ("<?xml"u8.ToArray(), "Dit is een XML-bestand. Lever het extract aan als CSV-bestand."),
        ("<htm"u8.ToArray(), "Dit is een webpagina. Lever het extract aan als CSV-bestand."),
        ("<!DOC"u8.ToArray(), "Dit is een webpagina. Lever het extract aan als CSV-bestand."),
    ];

    /// <exception cref="ExtractException">The file is empty or of a kind that is not text.</exception>
    public static void Check(ReadOnlySpan<byte> head)
    {
        foreach (var (bytes, message) in Known)
            if (head.StartsWith(bytes)) throw new ExtractException(ExtractFault.NotText, message);
        if (head.IndexOfAnyExcept(" \t\r\n\uFEFF"u8) < 0)
            throw new ExtractException(ExtractFault.Empty, "Het bestand is leeg. Exporteer het extract opnieuw.");
    }
}
