using System.IO.Compression;
using System.Security;
using System.Text;

namespace Analytics.App.Exports;

/// <summary>The parts of a workbook that are the same for every table, and how a part gets into the zip.</summary>
static class XlsxParts
{
    /// <summary>Places in the list of cell formats below.</summary>
    public const int HeadingStyle = 1, DateStyle = 2, QuotedStyle = 3;

    const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    const string Package = "http://schemas.openxmlformats.org/package/2006";
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006";
    const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Packages = "application/vnd.openxmlformats-package";
    const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    const string ContentTypes = $"""
        {Declaration}<Types xmlns="{Package}/content-types">
        <Default Extension="rels" ContentType="{Packages}.relationships+xml"/>
        <Override PartName="/docProps/core.xml" ContentType="{Packages}.core-properties+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Kind}.worksheet+xml"/></Types>
        """;

    const string Relations = $"""
        {Declaration}<Relationships xmlns="{Package}/relationships">
        <Relationship Id="r1" Type="{Office}/relationships/officeDocument" Target="xl/workbook.xml"/>
        <Relationship Id="r2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        </Relationships>
        """;

    const string WorkbookRelations = $"""
        {Declaration}<Relationships xmlns="{Package}/relationships">
        <Relationship Id="r1" Type="{Office}/relationships/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="r2" Type="{Office}/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    const string Styles = $"""
        {Declaration}<styleSheet xmlns="{Sheets}">
        <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
        <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill>
        <fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border/></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs></styleSheet>
        """;

    /// <summary>The oldest time that a zip can say: the same table gives the same bytes.</summary>
    static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<(string Path, string Content)> Of(string sheet, string? mark) =>
    [
        ("[Content_Types].xml", ContentTypes), ("_rels/.rels", Relations), ("docProps/core.xml", Properties(mark)),
        ("xl/_rels/workbook.xml.rels", WorkbookRelations), ("xl/workbook.xml", Workbook(sheet)),
        ("xl/styles.xml", Styles),
    ];

    public static ZipArchiveEntry Entry(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry;
    }

    public static async Task WriteAsync(ZipArchive zip, string path, string content, CancellationToken ct)
    {
        await using var part = await Entry(zip, path).OpenAsync(ct);
        await part.WriteAsync(Encoding.UTF8.GetBytes(content), ct);
    }

    /// <summary>Without the control characters that XML cannot hold.</summary>
    public static string Writable(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !text.AsSpan().ContainsAnyInRange('\uD800', '\uFFFF')
            ? text
            : string.Concat(text.EnumerateRunes().Where(IsWritable));

    static bool IsWritable(Rune rune) => rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and not 0xFFFE and not 0xFFFF);

    static string Workbook(string sheet) => $"""
        {Declaration}<workbook xmlns="{Sheets}" xmlns:r="{Office}/relationships">
        <sheets><sheet name="{SecurityElement.Escape(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>
        """;

    static string Properties(string? mark) => $"""
        {Declaration}<cp:coreProperties xmlns:cp="{Package}/metadata/core-properties"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Wijkzicht</dc:creator>
        {Category(mark)}</cp:coreProperties>
        """;

    static string Category(string? mark) =>
        mark is null ? "" : $"<cp:category>{mark}</cp:category><cp:keywords>{mark}</cp:keywords>";
}
