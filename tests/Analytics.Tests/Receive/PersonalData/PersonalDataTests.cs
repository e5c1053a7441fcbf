using System.Text;
using Analytics.Pipeline.Receive.PersonalData;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.PersonalData;

/// <summary>Every kind once, what it must not be mistaken for, and where it is looked for. See also ScoreTests.</summary>
public class PersonalDataTests
{
    /// <summary>A file with a label in every row but one.</summary>
    static IntakeReport With(string cell, string column = "Doelgroep") => Check(Extract(Enumerable.Range(0, 60)
        .Select(row => Extracts.With("Toewijzingnummer", $"{row}", column,
            row == 40 ? cell : row % 3 == 0 ? "gedrag" : row % 3 == 1 ? "jeugd met een lichte beperking" : "lvb"))))
        .Report;

    [Theory]
    [InlineData("jan.jansen@voorbeeld.nl", "P007"), InlineData("jan (at) voorbeeld (punt) nl", "P007")]
    [InlineData("06-12345678", "P008"), InlineData("+31 6 12345678", "P008"), InlineData("0165 - 53 12 34", "P008")]
    [InlineData("NL91 ABNA 0417 1643 00", "P009"), InlineData("DE89370400440532013000", "P009")]
    [InlineData("4701 AB", "P010"), InlineData("4701ab", "P010"), InlineData("4701 AB Roosendaal", "P010")]
    [InlineData("Kerkstraat 12", "P011"), InlineData("kerkstraat12a", "P011"), InlineData("12, Kerkstraat", "P011")]
    [InlineData("geb. 3 april 2012", "P012"), InlineData("2012.04.03", "P012")]
    [InlineData("Jan de Vries", "P006"), InlineData("mevr. Oosterlaken", "P006"), InlineData("JANSEN, P.", "P006")]
    [InlineData("Moeder belt dat hij niet meer thuis slaapt.", "P013")]
    [InlineData("V-nummer 2812345678", "P004"), InlineData("paspoort NXR7K91B4", "P005")]
    public void Is_found_in_one_cell(string cell, string rule)
    {
        var report = With(cell);

        Assert.Equal((Verdict.Refused, rule), (report.Verdict, report.Findings[^1].Rule));
        Assert.Contains("We hebben niets opgeslagen.", report.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(cell, string.Join(' ', [report.Sentence, .. report.Recognised,
            .. report.Findings.Select(finding => finding.Column)]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4701"), InlineData("Perceel 4"), InlineData("Segment 2: Verblijf"), InlineData("2019-2024")]
    [InlineData("12-17 jaar"), InlineData("Onderweg 2024"), InlineData("PERCEEL02"), InlineData("hulp voor ouders en kind")]
    [InlineData("Jonge kinderen (0-4 jaar) en hun ouders"), InlineData("15-03-2021"), InlineData("1.250,00")]
    public void Is_not_seen_in_what_labels_hold(string cell) => Assert.Equal(Verdict.Accepted, With(cell).Verdict);

    [Theory]
    [InlineData("Naam", "P006"), InlineData("achternaam_client", "P006"), InlineData("E-mail", "P007")]
    [InlineData("Telefoonnummer", "P008"), InlineData("IBAN", "P009"), InlineData("Postcode6", "P010")]
    [InlineData("Straat", "P011"), InlineData("Huisnummer", "P011"), InlineData("Geboorte-datum", "P012")]
    [InlineData("Toelichting", "P013"), InlineData("A-nummer", "P004"), InlineData("Onderwijsnummer", "P004")]
    [InlineData("Paspoort", "P005"), InlineData("BSN hash", "P003")]
    public void A_heading_that_says_so_is_refused_even_when_the_profile_ignores_it(string heading, string rule)
    {
        var context = Context with { Profile = Context.Profile with { Ignore = [heading] } };

        var report = Check(Extract(Right).Replace("Doelgroep", heading, StringComparison.Ordinal), context).Report;

        Assert.Equal((Verdict.Refused, rule, heading),
            (report.Verdict, report.Findings[^1].Rule, report.Findings[^1].Column));
    }

    [Theory]
    [InlineData("Administratie"), InlineData("Naam aanbieder"), InlineData("Postcode4"), InlineData("Mutatiedatum")]
    public void Other_headings_may_be_ignored(string heading)
    {
        var context = Context with { Profile = Context.Profile with { Ignore = [heading] } };

        Assert.Equal(Verdict.Accepted,
            Check(Extract(Right).Replace("Doelgroep", heading, StringComparison.Ordinal), context).Report.Verdict);
    }

    [Theory]
    [InlineData("toewijzingen Jan de Vries.csv", "P006"), InlineData("export_jan.jansen@voorbeeld.nl.csv", "P007")]
    [InlineData("dossier 06-12345678.csv", "P008"), InlineData("Kerkstraat 12.csv", "P011")]
    [InlineData("4701AB.csv", "P010"), InlineData("bsn_999990019.csv", "P001")]
    [InlineData("NL91ABNA0417164300.csv", "P009")]
    public void The_name_of_the_file_is_looked_at_and_never_shown(string name, string rule)
    {
        var report = Check(Encoding.UTF8.GetBytes(Extract(Right)), fileName: name).Report;
        var shown = NameScan.Shown(name);

        Assert.Equal((Verdict.Refused, rule), (report.Verdict, report.Findings[^1].Rule));
        Assert.StartsWith("[naam weggelaten: ", shown, StringComparison.Ordinal);
        Assert.Equal(report.Sentence, Check(Encoding.UTF8.GetBytes(Extract(Right)), fileName: shown).Report.Sentence);
    }

    [Theory]
    [InlineData("toewijzingen_2024_Roosendaal.csv"), InlineData("GM1674 toewijzingen 2024 K4 v2.csv")]
    [InlineData("Export Jan 2024.csv"), InlineData("jeugd-20250115-def.csv"), InlineData("levering 2024 DEF.csv")]
    public void Ordinary_names_of_files_are_shown(string name) => Assert.Equal(name, NameScan.Shown(name));

    [Fact]
    public void A_full_date_in_the_column_of_the_year_of_birth_is_refused() => Assert.Equal("P012",
        Check(Extract(Right, Extracts.With("Toewijzingnummer", "2", "Geboortejaar", "03-04-2012"))).Report.Findings[^1].Rule);

    [Fact]
    public void A_column_of_dates_in_the_years_of_birth_is_refused() => Assert.Equal("P012", Check(Extract(
        Enumerable.Range(0, 40).Select(row => Extracts.With("Toewijzingnummer", $"{row}", "Geboortejaar",
            $"{2006 + row % 12}", "StartZorg", $"{1 + row % 28:00}-03-{2006 + row % 12}")))).Report.Findings[^1].Rule);

    [Fact]
    public void A_heading_that_is_a_name_is_told_by_its_letter_only()
    {
        var report = Check(Extract(Right).Replace("Doelgroep", "Jan de Vries", StringComparison.Ordinal)).Report;

        Assert.Equal("P006", report.Findings[^1].Rule);
        Assert.DoesNotContain("Vries", report.Sentence + report.Findings[^1].Column, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2956832374", true), InlineData("2956832375", false), InlineData("29568323740", false)]
    public void The_A_number_has_a_test_of_its_own(string number, bool passes) =>
        Assert.Equal(passes, PersonNumbers.IsA(number));
}
