using System.Text;
using static Analytics.Tests.Receive.BadFiles.BadFile;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>Text that breaks off, is written in a way of its own, or is not text all through.</summary>
static class BrokenText
{
    static readonly Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    static readonly string accented = Forty.File.Replace("Kiem", "Vóór élk kind", StringComparison.Ordinal);

    public static IEnumerable<BadFile> All =>
    [
        Harmless("UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(accented)]),
        Harmless("UTF-8 with two marks", $"\uFEFF\uFEFF{accented}"),
        Harmless("UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(accented)]),
        Harmless("UTF-16 without a mark", Encoding.Unicode.GetBytes(accented)),
        Harmless("UTF-16 the other way round, without a mark", Encoding.BigEndianUnicode.GetBytes(accented)),
        Harmless("Windows-1252", windows1252.GetBytes(accented)),
        Refused("UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(accented)], "B002:1",
            "Dit bestand bevat nultekens, het eerste op regel 1, en is geen CSV-tekst. "
            + "Exporteer het opnieuw als 'CSV UTF-8'."),
        Refused("UTF-16 that lost its last byte", Encoding.Unicode.GetBytes(accented)[..^1], "B003:41",
            "Regel 41 is geen geldige tekst. We hebben niets opgeslagen."),
        Refused("half a character in UTF-16",
            Encoding.Unicode.GetBytes(Forty.Changing("Aanbiedercode", "Stichting #")).Replaced('#', 0xD83D), "B003:22",
            "Regel 22 is geen geldige tekst. We hebben niets opgeslagen."),
        Refused("a byte of Windows-1252 in UTF-8",
            Encoding.UTF8.GetBytes(Accented("Stichting #")).Replaced('#', 0xE9), "B003:22",
            "Regel 22 is geen geldige UTF-8. Sla het bestand in zijn geheel op als 'CSV UTF-8'. "
            + "We hebben niets opgeslagen."),
        Refused("half a character at the end of UTF-8", Encoding.UTF8.GetBytes(accented + "é")[..^1], "B003:42",
            "Regel 42 breekt midden in een teken af. We hebben niets opgeslagen."),
        Refused("a zero byte in a row", Forty.Changing("Segment", "S\0"), "B002:22",
            "Dit bestand bevat nultekens, het eerste op regel 22, en is geen CSV-tekst. "
            + "Exporteer het opnieuw als 'CSV UTF-8'."),
        Refused("a tail of zero bytes", Forty.File + new string('\0', 4096), "B002:42",
            "Dit bestand bevat nultekens, het eerste op regel 42, en is geen CSV-tekst. "
            + "Exporteer het opnieuw als 'CSV UTF-8'."),
        Refused("a row of five million characters", Forty.Changing("Segment", new string('x', 5_000_000)), "B009:22",
            "Regel 22 is langer dan 1 MB. Waarschijnlijk wordt een aanhalingsteken niet gesloten."),
        Refused("five million characters and no line end", new string('x', 5_000_000), "B009:1",
            "De eerste regel is langer dan 256 kB. Controleer of dit een CSV-bestand is."),
        Refused("a heading of a million characters", Forty.Renamed("Segment", new string('S', 1_000_000)), "B009:1",
            "De eerste regel is langer dan 256 kB. Controleer of dit een CSV-bestand is."),
        SetsApart("a file that breaks off in a row", Forty.File[..^40], "B011:41",
            "Deze regel heeft meer of minder velden dan er kolomkoppen zijn. Controleer scheidingstekens in de tekst."),
    ];

    static string Accented(string provider) => accented.Replace(
        Forty.Line.Replace("Kiem", "Vóór élk kind", StringComparison.Ordinal),
        Forty.Line.Replace("Stichting Kiem", provider, StringComparison.Ordinal), StringComparison.Ordinal);

    /// <summary>The first byte that is this sign becomes another; in UTF-16 the whole character does.</summary>
    static byte[] Replaced(this byte[] bytes, char sign, ushort other)
    {
        var at = Array.IndexOf(bytes, (byte)sign);
        bytes[at] = (byte)(other & 0xFF);
        if (other > 0xFF) bytes[at + 1] = (byte)(other >> 8);
        return bytes;
    }
}
