using Analytics.App.Exports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Column = Analytics.App.Exports.Column;

namespace Analytics.Tests.Exports;

public class XlsxTableTests
{
    [Fact]
    public async Task Is_a_valid_workbook()
    {
        using var book = await OpenAsync("Vertrouwelijk", Tables.Columns, Tables.Rows);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book);
        Assert.Empty(errors.Select(error => error.Description));
    }

    [Fact]
    public async Task Has_typed_cells_under_a_heading_that_stays_in_view()
    {
        using var book = await OpenAsync(null, Tables.Columns, Tables.Rows);
        var sheet = Sheet(book);
        var rows = sheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();

        Assert.Equal(["name", "count", "value", "day", "withheld"], rows[0].Select(cell => cell.InnerText));
        Assert.Equal(["Café; \"Zuid\"", "12", "-3.25", "45657", "1"], rows[1].Select(cell => cell.InnerText));
        Assert.Equal(["inlineStr", null, null, null, "b"], rows[1].Select(cell => cell.DataType?.InnerText));
        Assert.Equal(["", "", ""], rows[2].Skip(1).Take(3).Select(cell => cell.InnerText));
        Assert.Equal("frozen", sheet.Descendants<Pane>().Single().State!.InnerText);
        Assert.Equal(5, sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>().Count());
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_is_a_text_and_stays_one_when_edited()
    {
        using var book = await OpenAsync(null, Tables.Columns, Tables.Rows);
        var cell = Sheet(book).Descendants<Row>().ElementAt(2).Elements<Cell>().First();
        var formats = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!;
        var format = formats.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

        Assert.Null(cell.CellFormula);
        Assert.Equal("inlineStr", cell.DataType!.InnerText);
        Assert.True(format.QuotePrefix!.Value);
    }

    [Fact]
    public async Task A_confidential_one_says_so_in_its_properties_and_on_every_page()
    {
        using var book = await OpenAsync("Vertrouwelijk", Tables.Columns, Tables.Rows);

        Assert.Equal("Vertrouwelijk", book.PackageProperties.Category);
        var header = Sheet(book).Descendants<OddHeader>().Single();
        Assert.Contains("Vertrouwelijk", header.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Characters_that_a_workbook_cannot_hold_are_left_out()
    {
        using var book = await OpenAsync(null, [Column.Text("a")], ["x\u0001\u0000<y>\uFFFE🙂"]);

        Assert.Equal("x<y>🙂", Sheet(book).Descendants<Row>().Last().InnerText);
    }

    static Worksheet Sheet(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet;

    static async Task<SpreadsheetDocument> OpenAsync(
        string? mark, IReadOnlyList<Column> columns, params object?[][] rows)
    {
        var bytes = await Tables.WriteAsync(
            file => XlsxTable.WriteAsync(file, columns, Tables.Read(rows), "trends", mark, default));
        return SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
    }
}
