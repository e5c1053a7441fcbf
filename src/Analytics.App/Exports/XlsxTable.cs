using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Analytics.App.Exports;

/// <summary>
/// A workbook of one sheet: typed cells, a heading that stays in view, columns wide enough. Written row by row to the
/// zip, so that a table of a million rows takes no more memory than one of ten.
/// </summary>
/// <remarks>
/// Texts are written in their cells as texts, so that none is a formula; one that would become a formula when somebody
/// edits its cell is marked as quoted. Parts and their order: ECMA-376, Office Open XML, part 1, § 12.3 and § 18.3.
/// </remarks>
public static class XlsxTable
{
    /// <summary>All that a sheet holds, with the heading.</summary>
    const long MostLines = 1_048_576;

    const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <param name="sheet">Name of the sheet, at most 31 characters.</param>
    /// <param name="mark">"Vertrouwelijk" in the properties and above every printed page; null for none.</param>
    /// <returns>The number of rows, without the heading.</returns>
    /// <exception cref="ExportException">There are more rows than a sheet holds.</exception>
    public static async Task<long> WriteAsync(Stream file, IReadOnlyList<Column> columns,
        IAsyncEnumerable<object?[]> rows, string sheet, string? mark, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, null, ct);
        foreach (var (path, content) in XlsxParts.Of(sheet, mark)) await XlsxParts.WriteAsync(zip, path, content, ct);
        await using var part = await XlsxParts.Entry(zip, "xl/worksheets/sheet1.xml").OpenAsync(ct);
        await using var xml = XmlWriter.Create(part, new XmlWriterSettings { Async = true, CheckCharacters = false });
        WriteHead(xml, columns);
        var line = 1L;
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (++line > MostLines)
                throw new ExportException($"A sheet holds {MostLines - 1} rows, there are more: use csv or json.");
            WriteRow(xml, columns, row);
        }
        xml.WriteEndElement();
        WritePageHeader(xml, mark);
        await xml.WriteEndDocumentAsync();
        return line - 1;
    }

    static void WriteHead(XmlWriter xml, IReadOnlyList<Column> columns)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Namespace);
        xml.WriteRaw("""
            <sheetViews><sheetView workbookViewId="0">
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>
            </sheetView></sheetViews><cols>
            """);
        foreach (var (i, column) in columns.Index())
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture,
                $"""<col min="{i + 1}" max="{i + 1}" width="{Width(column)}" customWidth="1"/>"""));
        xml.WriteRaw("</cols>");
        xml.WriteStartElement("sheetData");
        xml.WriteStartElement("row");
        foreach (var column in columns) WriteText(xml, column.Name, XlsxParts.HeadingStyle);
        xml.WriteEndElement();
    }

    /// <summary>In characters.</summary>
    static int Width(Column column) => Math.Max(column.Name.Length + 2, column.Kind == CellKind.Text ? 20 : 13);

    static void WriteRow(XmlWriter xml, IReadOnlyList<Column> columns, object?[] row)
    {
        xml.WriteStartElement("row");
        for (var i = 0; i < columns.Count; i++)
        {
            switch (row[i])
            {
                case null: xml.WriteRaw("<c/>"); break;
                case string words: WriteText(xml, words, IsFormula(words) ? XlsxParts.QuotedStyle : 0); break;
                case bool yes: xml.WriteRaw(yes ? "<c t=\"b\"><v>1</v></c>" : "<c t=\"b\"><v>0</v></c>"); break;
                case DateOnly day: WriteNumber(xml, day.DayNumber - DayZero.DayNumber, XlsxParts.DateStyle); break;
                case { } number: WriteNumber(xml, (IFormattable)number, 0); break;
            }
        }
        xml.WriteEndElement();
    }

    static bool IsFormula(string words) => words is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    static void WriteNumber(XmlWriter xml, IFormattable number, int style) => xml.WriteRaw(
        string.Create(CultureInfo.InvariantCulture, $"<c{Style(style)}><v>{number}</v></c>"));

    static void WriteText(XmlWriter xml, string words, int style)
    {
        xml.WriteRaw($"<c{Style(style)} t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.WriteString(XlsxParts.Writable(words));
        xml.WriteRaw("</t></is></c>");
    }

    static string Style(int style) => style == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" s=\"{style}\"");

    static void WritePageHeader(XmlWriter xml, string? mark)
    {
        if (mark is null) return;
        xml.WriteRaw($"<headerFooter><oddHeader>&amp;C{mark}</oddHeader></headerFooter>");
    }
}
