using Analytics.Pipeline.Receive.PersonalData;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.PersonalData;

public class BsnTests
{
    /// <summary>Numbers of the test range, which nobody has.</summary>
    static readonly uint[] testNumbers = [.. Enumerable.Range(999_900_000, 90_000).Select(number =>
        (uint)number).Where(Bsn.Passes)];

    [Theory]
    [InlineData(999_990_019, true), InlineData(123_456_782, true), InlineData(123_456_783, false)]
    [InlineData(10_000_008, true)]
    [InlineData(0, false), InlineData(19, false), InlineData(1_234_567_890, false)]
    public void Passes_the_elfproef_or_not(uint number, bool passes) => Assert.Equal(passes, Bsn.Passes(number));

    [Fact]
    public void Is_passed_by_one_in_eleven() => Assert.InRange(testNumbers.Length, 8150, 8200);

    [Theory]
    [InlineData(10, 6), InlineData(20, 9), InlineData(50, 15), InlineData(100, 22), InlineData(500, 72)]
    [InlineData(1000, 127)]
    [InlineData(3, 3), InlineData(4, 4), InlineData(2000, 232)]
    public void A_column_is_refused_from(int numbers, int passed)
    {
        Assert.Equal(passed, BsnDecision.Threshold(numbers));
        Assert.True(BsnDecision.IsBsnColumn(passed, numbers));
        Assert.False(BsnDecision.IsBsnColumn(passed - 1, numbers));
    }

    [Fact]
    public void The_threshold_never_falls_as_a_column_grows() => Assert.All(
        Enumerable.Range(3, 3000),
            numbers => Assert.True(BsnDecision.Threshold(numbers) <= BsnDecision.Threshold(numbers + 1)));

    /// <summary>So many rows whose pseudonym is a BSN, written in some way.</summary>
    static string With(int rows, Func<uint, string> write) => Extract(Enumerable.Range(0, rows).Select(row =>
        Extracts.With("Toewijzingnummer", $"{row}", "ClientPseudoniem", write(testNumbers[row]))));

    [Theory]
    [InlineData("{0}"), InlineData("{0:000\\.000\\.000}"), InlineData("{0:0000 00 000}"), InlineData(" {0} ")]
    [InlineData("\"{0}\"")]
    [InlineData("bsn {0}"), InlineData("BSN:{0}"), InlineData("{0:000-000-000}")]
    public void Refuses_a_file_with_bsns_however_they_are_written(string format)
    {
        var (_, report) = Check(With(20, bsn => string.Format(null, format, bsn)));

        Assert.Equal((Verdict.Refused, "P001", "ClientPseudoniem"), (report.Verdict, report.Findings[^1].Rule,
            report.Findings[^1].Column));
        Assert.Equal("Geweigerd: Dit bestand bevat waarschijnlijk burgerservicenummers in kolom D ('ClientPseudoniem'). "
            + "We hebben niets opgeslagen. Vervang ze eerst met `pseudonymise`.", report.Sentence);
    }

    [Fact]
    public void Sees_through_full_width_and_Arabic_digits_and_invisible_characters()
    {
        static string Shift(uint bsn, char zero) => string.Concat($"{bsn}".Select(digit => (char)(digit - '0' + zero)));

        Assert.Equal("P001", Check(With(20, bsn => Shift(bsn, '０'))).Report.Findings[^1].Rule);
        Assert.Equal("P001", Check(With(20, bsn => Shift(bsn, '٠'))).Report.Findings[^1].Rule);
        Assert.Equal("P001", Check(With(20, bsn => $"{bsn}".Insert(4, "\u200B"))).Report.Findings[^1].Rule);
    }

    [Fact]
    public void Sees_numbers_that_lost_their_first_zero() => Assert.Equal("P001", Check(Extract(
        Enumerable.Range(10_000_000, 400).Select(number => (uint)number).Where(Bsn.Passes).Take(20).Select((bsn, row) =>
            Extracts.With("Toewijzingnummer", $"{row}", "ClientPseudoniem", $"{bsn}")))).Report.Findings[^1].Rule);

    [Fact]
    public void Looks_in_every_column() => Assert.Equal("P001", Check(Extract(Enumerable.Range(0, 20).Select(row =>
        Extracts.With("Toewijzingnummer", $"{row}", "Doelgroep", $"{testNumbers[row]}")))).Report.Findings[^1].Rule);

    [Fact]
    public void Does_not_refuse_a_thousand_random_order_numbers()
    {
        var random = new Random(20250115);
        for (var file = 0; file < 5; file++)
        {
            var report = Check(Extract(Enumerable.Range(0, 1000).Select(row => Extracts.With(
                "Toewijzingnummer", $"{random.Next(100_000_000, 1_000_000_000)}", "ClientPseudoniem",
                    $"{random.Next(100_000_000, 1_000_000_000)}")))).Report;

            Assert.Equal(Verdict.Accepted, report.Verdict);
        }
    }

    [Fact]
    public void Counts_a_provider_once_however_many_rows_it_has() => Assert.Equal(Verdict.Accepted, Check(Extract(
        Enumerable.Range(0, 500).Select(row => Extracts.With("Toewijzingnummer", $"{row}", "Aanbiedercode",
            row % 3 == 0 ? "12345679" : "10000008")))).Report.Verdict);

    [Fact]
    public void Finds_bsns_that_begin_after_many_other_numbers()
    {
        var random = new Random(1);
        var rows = Enumerable.Range(0, 3000).Select(row => Extracts.With("Toewijzingnummer", $"{row}",
            "ClientPseudoniem",
            row < 2500 ? $"{random.Next(100_000_000, 1_000_000_000)}" : $"{testNumbers[row]}"));

        Assert.Equal("P001", Check(Extract(rows)).Report.Findings[^1].Rule);
    }

    [Fact]
    public void Sets_a_single_row_apart_when_the_column_holds_something_else()
    {
        var rows = Enumerable.Range(0, 50).Select(row => Extracts.With("Toewijzingnummer", $"{row}",
            "ClientPseudoniem", $"{row:x12}")).ToList();
        rows[20] = Extracts.With("Toewijzingnummer", "20", "ClientPseudoniem", $"{testNumbers[7]}");

        var (records, report) = Check(Extract(rows));

        Assert.Equal(49, records.Count);
        Assert.Equal(["P002:22"], Findings(report));
        Assert.Equal("ClientPseudoniem", report.Findings[0].Column);
    }

    [Theory]
    [InlineData("BSN"), InlineData("Burgerservicenummer"), InlineData("client_bsn"), InlineData("Sofi-nummer")]
    public void Refuses_a_heading_that_says_so(string heading) => Assert.Equal("P001",
        Check(Extract(Right).Replace("ClientPseudoniem", heading, StringComparison.Ordinal)).Report.Findings[0].Rule);

    [Fact]
    public void Refuses_one_number_with_the_word_beside_it() => Assert.Equal("P001",
        Check(Extract(Right, Extracts.With("Toewijzingnummer", "2", "Segment", "bsn", "Doelgroep",
            $"{testNumbers[0]}"))).Report.Findings[^1].Rule);

    [Fact]
    public void Looks_at_the_name_of_the_file()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Extract(Right));

        Assert.Equal("P001", Check(bytes, fileName: $"dossier_{testNumbers[0]}.csv").Report.Findings[0].Rule);
        Assert.Equal(Verdict.Accepted, Check(bytes, fileName: "toewijzingen_20240131.csv").Report.Verdict);
    }

    [Fact]
    public void Never_repeats_a_value() => Assert.All(
        new[] { Check(With(20, bsn => $"{bsn}")).Report, Check($"{testNumbers[0]};a\n" + With(1, bsn =>
            $"{bsn}")).Report },
        report => Assert.DoesNotContain("9999", report.Sentence + string.Join(report.Sentence,
            report.Recognised) + string.Join(' ', report.Findings), StringComparison.Ordinal));
}
