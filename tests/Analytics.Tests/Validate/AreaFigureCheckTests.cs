using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Validate;

public class AreaFigureCheckTests
{
    const string Almere = "shared/domain/kwb_almere_2018_2025_jeugdzorg_wijk_buurt.csv";
    const string Region = "shared/domain/kwb_2022_wbw_gemeenten_wijken.csv";
    static readonly IntakeContext anyMunicipality = Context with { Municipality = null };

    static (List<AreaFigure> Figures, IntakeReport Report) Read(string csv, IntakeContext? context = null,
        string fileName = "kwb.csv")
    {
        var check = AreaFigureCheck.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), fileName,
            context ?? anyMunicipality);
        var figures = check.Records().ToList();
        return (figures, check.Report);
    }

    [Fact]
    public void Reads_StatLine_as_it_is_published()
    {
        var (figures, report) = Read("""
            "ID";"WijkenEnBuurten";"Gemeentenaam_1";"SoortRegio_2";"Codering_3";"AantalInwoners_5";"Mannen_6";"k_0Tot15Jaar_8";"k_15Tot25Jaar_9";"JongerenMetJeugdzorgInNatura_91";"PercentageJongerenMetJeugdzorg_92"
            0;"NL00";"Nederland";"Land      ";"NL00      ";"17.590.672";"8.745.468";"2.689.338";"2.179.443";".";"     10.2"
            1;"GM0748";"Bergen op Zoom ";"Gemeente  ";"GM0748    ";"67.894";"33.607";"10.005";"7.430";"2.155";"     13.5"
            2;"WK074800";"Bergen op Zoom ";"Wijk      ";"WK074800  ";"   21.950";"10900";"2.800";"2.500";"       .";"        ."
            """, fileName: "kwb-2022.csv");

        Assert.Equal((2, 2, 0), (report.Stored, report.HeaderLines, report.Quarantined));
        Assert.Equal(["GM0748", "WK074800"], figures.Select(figure => figure.Code));
        Assert.Equal(new AreaFigure(3, "GM0748", "Bergen op Zoom", AreaLevel.Municipality, 2022, 67_894, 10_005,
            7_430, 15_949, 2_155), figures[0]);
        Assert.Null(figures[1].InCare);
        Assert.Equal(("GM0748", "2022"), (report.Municipality, report.Period));
        Assert.Contains(report.Recognised, line => line.StartsWith("Niet gebruikte kolommen: ID",
            StringComparison.Ordinal));
    }

    const string YouthCare = """
        Regio's;Perioden;Vormen van jeugdzorg;Thuiswonend kind in eenouderhuishouden;Thuiswonend kind bij een paar;Ander huishouden
        WK074800;2023*;Totaal alle jeugdzorg in natura;120;190;25
        WK074800;2023*;Totaal jeugdhulp;110;180;20
        WK074801;2023*;Totaal alle jeugdzorg in natura;15;10;.
        """;

    [Fact]
    public void Reads_the_table_of_youths_in_care_and_adds_up_households()
    {
        var (figures, report) = Read(YouthCare);

        Assert.Equal([335, null], figures.Select(figure => figure.InCare));
        Assert.All(figures, figure => Assert.Null(figure.Youths));
        Assert.Equal([true, false], figures.Select(figure => figure.Rounded));
        Assert.Equal((4, 2, 2, 0), (report.Lines, report.HeaderLines, report.Stored, report.Quarantined));
        Assert.Equal("2023 jeugdzorg", report.Period);
        Assert.Contains("Herkend als: Jongeren met jeugdzorg, wijken (CBS)", report.Recognised);
    }

    [Fact]
    public void Refuses_a_selection_without_all_forms_together()
    {
        var (_, report) = Read(YouthCare.Replace("alle jeugdzorg in natura", "jeugdbescherming", StringComparison.Ordinal));

        Assert.Equal(Verdict.Refused, report.Verdict);
        Assert.Contains(report.Findings, finding => finding.Rule == "K011");
    }

    [Fact]
    public void A_year_given_with_the_file_goes_before_that_of_its_name_and_after_that_of_a_row()
    {
        const string csv = "code;inwoners\nWK074800;100\n";
        var given = anyMunicipality with { Year = 2021 };

        Assert.Equal(2021, Read(csv, given).Figures[0].Year);
        Assert.Equal(2021, Read(csv, given, "kwb-2022.csv").Figures[0].Year);
        Assert.Equal(2020, Read("code;jaar;inwoners\nWK074800;2020;100\n", given).Figures[0].Year);
        Assert.Contains("K003:2", Findings(Read(csv).Report));
    }

    [Fact]
    public void The_same_rows_of_another_year_are_another_content()
    {
        const string csv = "code;inwoners\nWK074800;100\n";

        Assert.NotEqual(Read(csv, anyMunicipality with { Year = 2021 }).Report.ContentHash,
            Read(csv, anyMunicipality with { Year = 2022 }).Report.ContentHash);
        Assert.Equal(Read(csv, fileName: "kwb-2022.csv").Report.ContentHash,
            Read(csv, anyMunicipality with { Year = 2022 }).Report.ContentHash);
    }

    [Fact]
    public void Counts_from_shares_when_there_are_no_counts()
    {
        var (figures, _) = Read("""
            niveau,code,naam,jaar,inwoners,pct_0_14,pct_15_24
            wijk,WK074800,Oude stad,2022,10000,15,11
            """);

        Assert.Equal((1500, 1100, 2380), (figures[0].Age0To15, figures[0].Age15To25, figures[0].Youths));
    }

    [Fact]
    public void Does_not_use_shares_that_lost_their_decimals()
    {
        var (figures, report) = Read("""
            code,jaar,inwoners,pct_0_14,pct_15_24
            WK074800,2022,10000,152,11
            WK074801,2022,10000,15,11
            """);

        Assert.Equal(["K010:0"], Findings(report));
        Assert.Equal("pct_0_14", report.Findings[0].Column);
        Assert.All(figures, figure => Assert.Null(figure.Youths));
    }

    /// <summary>Right lines (+) and wrong ones (-) for each rule, as changes to a right row.</summary>
    [Theory]
    [InlineData("K001", "WK07480", true), InlineData("K001", "wk074800 ", false), InlineData("K001", "", true)]
    [InlineData("K006", "WK167400", true), InlineData("K006", "WK074899", false), InlineData("K006", "GM0748", false)]
    public void Judges_codes(string rule, string code, bool isWrong) => Judges(rule, $"{code};Wijk;2022;100;20;10;5",
        isWrong);

    [Theory]
    [InlineData("K002", "WK074800;Buurt;2022;100;20;10;5", true)]
    [InlineData("K002", "WK074800;;2022;100;20;10;5", false)]
    [InlineData("K003", "WK074800;Wijk;22;100;20;10;5", true)]
    [InlineData("K003", "WK074800;Wijk;2022JJ00;100;20;10;5", false)]
    [InlineData("K003", "WK074800;Wijk;1994;100;20;10;5", true)]
    [InlineData("K003", "WK074800;Wijk;1995;100;20;10;5", false)]
    [InlineData("K004", "WK074800;Wijk;2022;-5;20;10;5", true), InlineData("K004", "WK074800;Wijk;2022;0;0;0;.", false)]
    [InlineData("K004", "WK074800;Wijk;2022;100;2,5;10;5", true)]
    [InlineData("K004", "WK074800;Wijk;2022;100,0;20;10;x", false)]
    [InlineData("K005", "GM0748;Gemeente;2021;100;20;10;5", true)]
    [InlineData("K005", "GM0748;Gemeente;2022;100;20;10;5", false)]
    [InlineData("K007", "WK074800;Wijk;2022;100;20;10;30", true)]
    [InlineData("K007", "WK074800;Wijk;2022;100;20;10;28", false)]
    public void Judges(string rule, string row, bool isWrong)
    {
        var (_, report) = Read($"""
            Code;SoortRegio;Jaar;AantalInwoners;k_0Tot15Jaar;k_15Tot25Jaar;JongerenMetJeugdzorgInNatura
            GM0748;Gemeente;2021;1000;200;100;50
            {row}
            """, Context);

        Assert.Equal(isWrong, report.Findings.Any(finding => finding.Rule == rule && finding.Line == 3));
    }

    [Fact]
    public void Names_no_municipality_when_there_are_several() => Assert.Null(Read("""
        code,jaar,inwoners
        GM0748,2022,67894
        GM1674,2022,77244
        """).Report.Municipality);

    [RealFileFact(Almere)]
    public void Reads_eight_years_of_Almere()
    {
        var (figures, report) = Read(File.ReadAllText(RealFileFact.PathOf(Almere)), Context with { Municipality = "GM0034" });

        Assert.Equal(Verdict.AcceptedWithRemarks, report.Verdict);
        Assert.Equal(("GM0034", "2018-2025", 0), (report.Municipality, report.Period, report.Quarantined));
        Assert.Equal(report.Lines - 1, figures.Count);
        // In 2020 CBS gives ten youths in care to a neighbourhood without residents.
        Assert.Equal(["K007:1353", "K010:0"], Findings(report));
        Assert.Equal("pct_jongeren_jeugdzorg_raw_file", report.Findings[1].Column);
        var almere = figures.Single(figure => figure is { Code: "GM0034", Year: 2023 });
        Assert.Equal((7160, 62_800), (almere.InCare, (int)Math.Round(almere.Youths!.Value / 100.0) * 100));
        Assert.All(figures.Where(figure => figure.Year == 2025), figure => Assert.Null(figure.InCare));
    }

    [RealFileFact(Region)]
    public void Reads_the_nine_municipalities_and_their_districts()
    {
        var (figures, report) = Read(File.ReadAllText(RealFileFact.PathOf(Region)));

        Assert.Equal((9, 65), (figures.Count(figure => figure.Level == AreaLevel.Municipality), figures.Count(figure =>
            figure.Level == AreaLevel.District)));
        Assert.Null(report.Municipality);
        Assert.Empty(report.Findings);
        Assert.Equal(16_158, figures.Single(figure => figure.Code == "GM0748").Youths); // 67,894 × (0.15 + 0.8 × 0.11)
    }
}
