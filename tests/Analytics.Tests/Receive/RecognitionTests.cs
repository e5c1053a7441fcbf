using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive;

public class RecognitionTests
{
    const string Plain = """
        Gemeentecode;Buurtcode;Cliënt nummer;Geboortejaar;Toewijzing_nummer;Categorie;Aanbieder;Startdatum;Einddatum;Bedrag
        GM0748;BU07480001;aa;2012;1;45;Stichting Zorgvuldig;01-02-2024;31-03-2024;1.250,50
        GM0748;BU07480001;bb;2012;2;45;Café René;13-02-2024;;99,00
        """;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8 (2 bijzondere", Encoding.UTF8.GetBytes(Plain.Replace("ë", "e", StringComparison.Ordinal)) },
        { "UTF-8 (met BOM)", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Plain)] },
        { "UTF-16 LE (met BOM)", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Plain)] },
        { "UTF-16 BE (met BOM)", [.. Encoding.BigEndianUnicode.Preamble,
            .. Encoding.BigEndianUnicode.GetBytes(Plain)] },
        { "UTF-16 LE (zonder BOM", Encoding.Unicode.GetBytes(Plain) },
        { "Windows-1252 (3 tekens", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Plain) },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void Reads_every_encoding(string evidence, byte[] bytes)
    {
        var (records, report) = Check(bytes);

        Assert.StartsWith($"Tekens: {evidence}", report.Recognised[0], StringComparison.Ordinal);
        Assert.Equal("Café René", records[1].Provider);
        Assert.Equal(125_050L, records[0].DeclaredCents);
    }

    [Fact]
    public void Gives_the_same_fingerprint_for_every_encoding() =>
        Assert.Single(Encodings.Select(row => Convert.ToHexString(Check((byte[])row[1]).Report.ContentHash)).Distinct());

    [Theory]
    [InlineData(';', "';'"), InlineData(',', "','"), InlineData('\t', "tab"), InlineData('|', "'|'")]
    public void Finds_the_separator(char separator, string shown)
    {
        var (records, report) = Check(Plain.Replace("1.250,50", "1250.50", StringComparison.Ordinal).Replace(',',
            '.').Replace(';', separator));

        Assert.Contains(report.Recognised, line => line.StartsWith($"Scheidingsteken: {shown} (10 kolomkoppen",
            StringComparison.Ordinal));
        Assert.Equal(2, records.Count);
    }

    [Theory]
    [InlineData("31-01-2024", "dag-maand-jaar"), InlineData("31-1-2024", "dag-maand-jaar")]
    [InlineData("31/01/2024", "dag-maand-jaar")]
    [InlineData("2024-01-31", "jaar-maand-dag"), InlineData("20240131", "jjjjmmdd")]
    [InlineData("45322", "Excel-dagnummer")]
    [InlineData("31 januari 2024", "dag, naam van de maand, jaar")]
    [InlineData("31-jan-2024", "dag, naam van de maand, jaar")]
    [InlineData("31 JAN. 2024", "dag, naam van de maand, jaar")]
    [InlineData("2024-01-31 00:00:00", "jaar-maand-dag"), InlineData("01/31/2024", "maand-dag-jaar")]
    public void Reads_a_date_however_it_is_written(string written, string style)
    {
        var (records, report) = Check(Extract(With("Ingangsdatum", written, "StartZorg", "")));

        Assert.Equal(new DateOnly(2024, 1, 31), Assert.Single(records).Validity.From);
        Assert.Contains($"Ingangsdatum: datum als {style} (1 van 1 gelezen waarden)", report.Recognised);
    }

    [Theory]
    [InlineData("1 mrt 2024", 3, 1), InlineData("01-maart-2024", 3, 1), InlineData("9 sept 2024", 9, 9)]
    [InlineData("30 september 2024", 9, 30), InlineData("01-OKT-2024", 10, 1), InlineData("1/may/2024", 5, 1)]
    public void Reads_the_name_of_a_month_in_Dutch_and_English(string written, int month, int day)
    {
        Assert.True(DateCell.TryRead(Encoding.UTF8.GetBytes(written), monthFirst: false, out var date, out var style));

        Assert.Equal((new DateOnly(2024, month, day), DateStyle.MonthName), (date, style));
    }

    [Theory]
    [InlineData("1 januari 24"), InlineData("31 februari 2024"), InlineData("1 janu 2024"), InlineData("1-jan 2024x")]
    [InlineData("1 jan 2024 9"), InlineData("jan 1 2024 "), InlineData("1 mei +202")]
    public void Does_not_guess_a_date_from_a_word(string written) => Assert.False(
        DateCell.TryRead(Encoding.UTF8.GetBytes(written), monthFirst: false, out _, out _));

    [Fact]
    public void Recognises_a_heading_whose_accents_were_misread_and_says_so()
    {
        var (records, report) = Check(Extract(Right)
            .Replace("RedenBeeindiging", "Reden beÃ«indiging", StringComparison.Ordinal)
            .Replace("ClientPseudoniem", "CliÃ«nt nummer", StringComparison.Ordinal));

        Assert.Single(records);
        Assert.Contains("Reden beÃ«indiging: verminkte tekens (UTF-8 gelezen als Windows-1252), hersteld tot "
            + "Reden beëindiging", report.Recognised);
    }

    [Fact]
    public void Leaves_a_heading_with_ordinary_accents_alone() => Assert.DoesNotContain(
        Check(Extract(Right).Replace("RedenBeeindiging", "Reden beëindiging", StringComparison.Ordinal))
            .Report.Recognised,
        line => line.Contains("verminkte", StringComparison.Ordinal));

    [Fact]
    public void Reads_month_first_only_when_a_day_past_the_twelfth_shows_it()
    {
        var (records, _) = Check(Extract(
            With("Ingangsdatum", "02/13/2024", "StartZorg", ""), With("Ingangsdatum", "02/03/2024",
                "Toewijzingnummer", "2", "StartZorg", "")));

        Assert.Equal([new(2024, 2, 13), new(2024, 2, 3)], records.Select(record => record.Validity.From));
    }

    [Theory]
    [InlineData("925,00", 92_500), InlineData("925.00", 92_500), InlineData("1.234,5", 123_450)]
    [InlineData("€ 1.234,50", 123_450)]
    [InlineData("92500", 92_500), InlineData("€ 925", 92_500), InlineData("1.234.567,89", 123_456_789)]
    public void Reads_an_amount_however_it_is_written(string written, long cents) =>
        Assert.Equal(cents, Assert.Single(Check(Extract(With("GedeclareerdBedrag", written))).Records).DeclaredCents);

    [Fact]
    public void Says_how_amounts_were_read()
    {
        Assert.Contains("GedeclareerdBedrag: euro's met een decimale komma (1 van 1 gelezen waarden)",
            Check(Extract(Right)).Report.Recognised);
        Assert.Contains("GedeclareerdBedrag: hele eurocenten (geen decimalen gezien, zoals in iJw)",
            Check(Extract(With("GedeclareerdBedrag", "92500"))).Report.Recognised);
    }

    [Fact]
    public void Does_not_read_an_amount_in_another_way_than_its_column()
    {
        var cents = Enumerable.Range(1, 3000).Select(number => With("Toewijzingnummer", $"{number}",
            "GedeclareerdBedrag", "92500"));

        var (_, report) = Check(Extract([.. cents, With("Toewijzingnummer", "3001", "GedeclareerdBedrag", "925,00")]));

        Assert.Equal(["T501:3002"], Findings(report));
    }

    [Fact]
    public void Takes_its_own_headings_from_a_profile_and_drops_what_it_ignores()
    {
        var context = Context with
        {
            Profile = new MunicipalityProfile
            {
                Headings = new Dictionary<string, string> { ["Productcategorie"] = "Soort hulp" },
                Ignore = ["Kleurcode"],
                RefuseAbove = 1,
            },
        };
        var csv = Extract(Right).Replace("Productcategorie", "soort_HULP",
            StringComparison.Ordinal).Replace("Doelgroep", "Kleurcode", StringComparison.Ordinal);

        Assert.Equal("45", Assert.Single(Check(csv, context).Records).Category);
        Assert.StartsWith("Geweigerd: Deze kolommen ontbreken: Productcategorie.", Check(csv).Report.Sentence,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Restores_what_Excel_took_and_says_so()
    {
        var (records, report) = Check(Extract(With("Gemeentecode", "748", "Buurtcode", "7480001", "Wijkcode",
            "74800", "Verwijzer", "2")));

        Assert.Equal(("BU07480001", "02"), (records[0].Neighbourhood, records[0].Referrer));
        Assert.Equal(["T004:2", "T004:2", "T004:2", "T004:2"], Findings(report));
        Assert.Equal("GM0748", report.Municipality);
    }

    [Fact]
    public void Reads_names_of_columns_in_iJw_and_English_too() => Assert.Equal(
        CareForm.Outpatient,
        Assert.Single(Check("""
            Municipality,Neighbourhood code,YOUTH KEY,Birth Year,Allocation number,Category,Provider,Valid from
            GM0748,BU07480001,aa,2012,1,45,A,2024-01-01
            """).Records).Form);
}
