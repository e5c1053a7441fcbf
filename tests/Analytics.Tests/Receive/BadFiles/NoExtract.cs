using System.IO.Compression;
using System.Text;
using static Analytics.Tests.Receive.BadFiles.BadFile;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>What is no extract at all, whatever its name says.</summary>
static class NoExtract
{
    const string Empty = "Het bestand is leeg. Exporteer het extract opnieuw.";
    const string NoRows = "Het bestand heeft kolomkoppen maar geen regels. Controleer de selectie van het extract.";
    public const string NoHeading = "We vinden geen regel met kolomkoppen. Zet de kolomkoppen boven de gegevens, "
        + "zoals: Gemeentecode, Buurtcode, ClientPseudoniem, Geboortejaar, Toewijzingnummer, Productcategorie, "
        + "Aanbiedercode, Ingangsdatum.";
    const string Workbook = "Dit is een Excel- of zip-bestand. Open het en sla het op als 'CSV UTF-8'.";
    const string WebPage = "Dit is een webpagina. Lever het extract aan als CSV-bestand.";
    const string Picture = "Dit is een afbeelding. Lever het extract aan als CSV-bestand.";

    public static IEnumerable<BadFile> All =>
    [
        Refused("no bytes at all", "", "B001", Empty),
        Refused("blank lines only", " \r\n\r\n\t\n", "B001", Empty),
        Refused("a mark of UTF-8 and nothing else", "\uFEFF", "B001", Empty),
        Refused("a mark of UTF-16 and nothing else", Encoding.Unicode.GetPreamble(), "B001", Empty),
        Refused("a disk that was full: zero bytes only", new byte[4096], "B001", Empty),
        Refused("a heading only", Heading, "B008", NoRows),
        Refused("a heading with a mark of UTF-8 and a line end", $"\uFEFF{Heading}\r\n", "B008", NoRows),
        Refused("a heading and blank lines", $"{Heading}\n\n;;;\n", "B008", NoRows),
        Refused("a heading and totals", $"{Heading}\nTotaal;;;\n", "B008", NoRows),
        Refused("rows without a heading", string.Join('\n', Forty.Rows), "B004", NoHeading),
        Refused("a heading under forty lines of title",
            string.Concat(Enumerable.Repeat("Afdeling Jeugd\n", 45)) + Forty.File, "B004", NoHeading),
        Refused("blanks between the columns", Forty.File.Replace(';', ' '), "B004", NoHeading),
        Refused("a letter", "Geachte collega,\n\nHierbij het extract.\n", "B004", NoHeading),
        Refused("another table", "Code;Naam\n1;Noord\n2;Zuid\n", "B004", NoHeading),

        Refused("a workbook", Zip("xl/workbook.xml"), "B002", Workbook),
        Refused("an open document", Zip("mimetype"), "B002", Workbook),
        Refused("a zip with the extract in it", Zip("toewijzingen.csv"), "B002", Workbook),
        Refused("an empty zip", [0x50, 0x4B, 0x05, 0x06, .. new byte[18]], "B002",
            "Dit is een leeg zip-bestand. Pak het CSV-bestand eerst uit."),
        Refused("an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]], "B002",
            "Dit is een oud Excel-bestand (xls). Open het en sla het op als 'CSV UTF-8'."),
        Refused("a gzip of the extract", Gzip(Forty.File), "B002",
            "Dit is een gzip-bestand. Pak het CSV-bestand eerst uit."),
        Refused("a 7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], "B002",
            "Dit is een 7z-bestand. Pak het CSV-bestand eerst uit."),
        Refused("a rar", "Rar!\u001A\u0007\u0001\0", "B002", "Dit is een rar-bestand. Pak het CSV-bestand eerst uit."),
        Refused("a zst", [0x28, 0xB5, 0x2F, 0xFD, 4, 0], "B002",
            "Dit is een zst-bestand. Pak het CSV-bestand eerst uit."),
        Refused("a pdf", "%PDF-1.7\n1 0 obj\n", "B002", "Dit is een pdf. Lever het extract aan als CSV-bestand."),
        Refused("a parquet", "PAR1\u0015\u0004", "B002",
            "Dit is een parquet-bestand. Lever het extract aan als CSV-bestand."),
        Refused("an spss file", "$FL2@(#) SPSS DATA FILE\0\0", "B002",
            "Dit is een SPSS-bestand. Lever het extract aan als CSV-bestand."),
        Refused("a text document", @"{\rtf1\ansi Toewijzingen}", "B002",
            "Dit is een Word-document. Lever het extract aan als CSV-bestand."),
        Refused("xml", "\uFEFF<?xml version=\"1.0\"?>\n<toewijzingen/>", "B002",
            "Dit is een XML-bestand. Lever het extract aan als CSV-bestand."),
        Refused("json", "[{\"Gemeentecode\": \"GM0748\", \"Buurtcode\": \"BU07480001\"}]", "B002",
            "Dit is een JSON-bestand. Lever het extract aan als CSV-bestand."),
        Refused("a web page", "<html><body>Sessie verlopen</body></html>", "B002", WebPage),
        Refused("a web page with a type", "\r\n<!doctype html>\n<html>", "B002", WebPage),
        Refused("a web table that a suite calls xls", "<TABLE><TR><TD>Gemeentecode</TD></TR></TABLE>", "B002", WebPage),
        Refused("a png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "B002", Picture),
        Refused("a jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46], "B002", Picture),
        Refused("a gif", "GIF89a\u0001\0\u0001\0", "B002", Picture),
        Refused("noise", Noise(), "B002:1", "Dit bestand bevat nultekens, het eerste op regel 1, en is geen CSV-tekst. "
            + "Exporteer het opnieuw als 'CSV UTF-8'."),
    ];

    static byte[] Zip(string entry)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create)) zip.CreateEntry(entry).Open().Dispose();
        return bytes.ToArray();
    }

    static byte[] Gzip(string content)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(content));
        return bytes.ToArray();
    }

    static byte[] Noise()
    {
        var bytes = new byte[3000];
        new Random(1).NextBytes(bytes);
        (bytes[0], bytes[1]) = (0x4D, 0);
        return bytes;
    }
}
