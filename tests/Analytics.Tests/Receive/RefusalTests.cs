using System.Text;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive;

public class RefusalTests
{
    [Theory]
    [InlineData("", "B001", "leeg"), InlineData(" \r\n\r\n", "B001", "leeg")]
    [InlineData("\u0001\u0002", "B004", "kolomkoppen")]
    [InlineData("PK\u0003\u0004xl/workbook.xml", "B002", "Excel"), InlineData("%PDF-1.7", "B002", "pdf")]
    [InlineData(Heading, "B008", "geen regels"), InlineData("Code;Naam\n1;2", "B004", "kolomkoppen")]
    public void Refuses_what_is_no_extract(string content, string rule, string word)
    {
        var (records, report) = Check(content);

        Assert.Empty(records);
        Assert.Equal(Verdict.Refused, report.Verdict);
        Assert.Equal([rule], report.Findings.Select(finding => finding.Rule));
        Assert.Contains(word, report.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_what_is_missing_and_what_was_found() => Assert.Equal(
        "Geweigerd: Deze kolommen ontbreken: Geboortejaar, Aanbiedercode. In het bestand staan: Gemeentecode, "
        + "Buurtcode, Client, Toewijzingnummer, Categorie, Ingangsdatum.",
        Check("Gemeentecode;Buurtcode;Client;Toewijzingnummer;Categorie;Ingangsdatum\n1;2;3;4;5;6\n").Report.Sentence);

    [Fact]
    public void Refuses_columns_that_it_does_not_know_or_that_are_there_twice()
    {
        var unknown = Check(Extract(Right).Replace("Doelgroep", "Kleurcode", StringComparison.Ordinal)).Report;
        Assert.Equal(("B006", "Kleurcode"), (unknown.Findings[0].Rule, unknown.Findings[0].Column));
        Assert.Contains("Kleurcode (kolom Y)", unknown.Sentence, StringComparison.Ordinal);

        Assert.Equal("B007", Check(Extract(Right).Replace("Doelgroep", "Perceel",
            StringComparison.Ordinal)).Report.Findings[0].Rule);
    }

    [Fact]
    public void Does_not_repeat_the_first_row_of_a_file_without_headings()
    {
        var (_, report) = Check(string.Join('\n', Right, With("Toewijzingnummer", "2")));

        Assert.Equal("B004", report.Findings[0].Rule);
        Assert.DoesNotContain("a1b2c3d4e5f6", report.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_line_where_the_text_breaks()
    {
        var rows = Enumerable.Range(1, 50_000).Select(number => With("Toewijzingnummer", $"{number}"));
        var bytes = Encoding.UTF8.GetBytes(Extract(rows));
        var at = bytes.AsSpan().IndexOf(";2012;M;39999;"u8) - 20;
        bytes[at] = 0xE9;

        var (_, report) = Check(bytes);

        Assert.Equal((Verdict.Refused, "B003", 40_000), (report.Verdict, report.Findings[^1].Rule,
            report.Findings[^1].Line));
        bytes[at] = 0;
        Assert.Equal(("B003", 40_000), (Check(bytes).Report.Findings[^1].Rule, Check(bytes).Report.Findings[^1].Line));
    }
}
