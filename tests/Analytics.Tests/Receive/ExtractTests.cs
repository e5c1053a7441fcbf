using System.Text;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive;

public class ExtractTests
{
    const string Narrow =
        "Gemeentecode;Buurtcode;Client;Geboortejaar;Toewijzingnummer;Categorie;Aanbieder;Ingangsdatum;Kleurcode";

    static readonly IntakeContext withRemarks = Context with
    {
        Profile = new MunicipalityProfile { Ignore = ["Kleurcode"], RefuseAbove = 1 },
    };

    static string Row(int number, string remark) => $"GM0748;BU07480001;aa;2012;{number};45;A;01-01-2024;{remark}";

    static (int[] Numbers, IntakeReport Report) Read(params string[] lines)
    {
        var (records, report) = Check(string.Join('\n', lines.Prepend(Narrow)), withRemarks);
        return ([.. records.Select(record => (int)record.Number)], report);
    }

    [Theory]
    [InlineData("\n"), InlineData("\r\n"), InlineData("\r")]
    public void Counts_the_same_lines_whatever_ends_them(string end)
    {
        var report = Check(Extract(Right, "", With("Einddatum", "onzin", "Toewijzingnummer", "2")).Replace("\n", end,
            StringComparison.Ordinal)).Report;

        Assert.Equal((4, 1, 1, 1, 1), (report.Lines, report.HeaderLines, report.Blank, report.Stored,
            report.Quarantined));
        Assert.Equal(["T010:4"], Findings(report));
    }

    [Fact]
    public void Reads_mixed_line_ends_and_a_last_line_without_one()
    {
        var (numbers, report) = Read(Row(1, "a") + "\r\n" + Row(2, "b") + "\r" + Row(3, "c"));

        Assert.Equal([1, 2, 3], numbers);
        Assert.Equal(4, report.Lines);
    }

    [Theory]
    [InlineData("\"a\nb\"", 2), InlineData("\"a\r\nb\r\n\r\nc\"", 4), InlineData("\"met \"\"aanhaling\"\"\"", 1)]
    [InlineData("\"a;b\"", 1)]
    public void Accepts_line_breaks_in_quotes_in_a_column_that_is_dropped(string remark, int lines)
    {
        var (numbers, report) = Read(Row(1, remark), Row(2, ""));

        Assert.Equal([1, 2], numbers);
        Assert.Equal((lines + 2, lines + 1), (report.Lines, report.Stored));
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData("\"niet gesloten"), InlineData("\"dicht\"en door"), InlineData("los \" teken")]
    public void Finds_a_quote_that_is_not_right(string remark)
    {
        var (_, report) = Read(Row(1, ""), Row(2, remark), Row(3, ""));

        Assert.Contains("B012:3", Findings(report));
        Assert.Equal(4, report.Lines);
    }

    [Fact]
    public void Finds_rows_that_were_swallowed_between_two_quotes()
    {
        // Well formed, and every row has nine fields: only the lines inside the quotes tell.
        var (numbers, report) = Read(Row(1, ""), Row(2, "\"begin"), Row(3, "midden"), Row(4, "") + "eind\"", Row(5,
            ""));

        Assert.Equal([1, 5], numbers);
        Assert.Equal(["B012:3"], Findings(report));
        Assert.Equal((2, 3, 6), (report.Stored, report.Quarantined, report.Lines));
    }

    [Fact]
    public void Finds_swallowed_rows_in_a_column_that_is_used()
    {
        var (numbers, report) = Read(Row(1, ""),
            "GM0748;BU07480001;\"aa;2012;2;45;A;01-01-2024;", "GM0748;BU07480001;bb\";2012;3;45;A;01-01-2024;",
                Row(4, ""));

        Assert.Equal([1, 4], numbers);
        Assert.Equal(["B012:3"], Findings(report));
    }

    [Fact]
    public void Finds_a_row_with_too_few_or_too_many_fields()
    {
        var (numbers, report) = Read(Row(1, ""), "GM0748;BU07480001;aa;2012;2", Row(3, "een;twee"), Row(4, ""));

        Assert.Equal([1, 4], numbers);
        Assert.Equal(["B011:3", "B011:4"], Findings(report));
    }

    [Fact]
    public void Forgives_separators_at_the_end_where_most_rows_have_them()
    {
        var (numbers, report) = Read(Row(1, "") + ";;", Row(2, "") + ";;", Row(3, "een;twee") + ";", Row(4, ""));

        Assert.Equal([1, 2], numbers);
        Assert.Equal(["B011:4", "B011:5"], Findings(report));
    }

    [Fact]
    public void Skips_a_title_above_and_totals_below_and_says_where_the_heading_is()
    {
        var (records, report) = Check($"sep=;\nOverzicht jeugdhulp 2024\n\n{Extract(Right)}Totaal aantal regels: 1\n");

        Assert.Single(records);
        Assert.Equal((6, 4, 1, 1), (report.Lines, report.HeaderLines, report.Blank, report.Stored));
        Assert.Contains(report.Recognised, line => line.EndsWith("herkend op regel 4)", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_a_line_without_end()
    {
        var endless = Encoding.UTF8.GetBytes(Extract(Right) + new string('x', 5_000_000));

        Assert.Equal(("B009", 3), (Check(endless).Report.Findings[0].Rule, Check(endless).Report.Findings[0].Line));
        Assert.Equal("B009", Check(new string('x', 5_000_000)).Report.Findings[0].Rule);
    }

    [Fact]
    public void Refuses_five_thousand_columns() =>
        Assert.Equal("B006", Check(Heading + string.Concat(Enumerable.Range(0, 5000).Select(number =>
            $";c{number}")) + "\n").Report.Findings[0].Rule);

    [Fact]
    public void Reads_from_a_stream_that_gives_a_byte_at_a_time()
    {
        var bytes = Encoding.UTF8.GetBytes(Extract(With("Aanbiedercode", "Café René")));
        var check = AllocationCheck.Open(new Dripping(bytes), "drip.csv", Context);

        Assert.Equal("Café René", Assert.Single(check.Records()).Provider);
    }

    sealed class Dripping(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
