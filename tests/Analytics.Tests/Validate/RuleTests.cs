using System.Text.RegularExpressions;
using static Analytics.Tests.Receive.Extracts;
using Rules = Analytics.Pipeline.Validate.Rules;

namespace Analytics.Tests.Validate;

/// <summary>Every rule with a right line, a wrong line, and lines on the edge with what is expected of them.</summary>
public class RuleTests
{
    /// <summary>A code; below it right (+) and wrong (-) lines, the edges last, as changes to a right row.</summary>
    const string Table = """
        T001 | + Buurtcode=onbekend | - Aanbiedercode= | - Buurtcode= | + Productcategorie=,Productcode=
        T002 | + Toewijzingnummer=1 | - Toewijzingnummer=12A | + Toewijzingnummer=999999999
             | - Toewijzingnummer=1000000000
        T003 | + Toewijzingnummer=123000000 | - Toewijzingnummer=1,23E+08 | - ClientPseudoniem=1,23E+11
             | + ClientPseudoniem=123E11
        T004 | + Verwijzer=02 | - Verwijzer=2 | - Gemeentecode=748 | + Gemeentecode=0748
        T005 | + Wijkcode= | - Wijkcode=#N/B | - StopZorg=#N/B | + Segment=nr 1
        T010 | + Einddatum=31-12-2024 | - Einddatum=31-11-2024 | + Einddatum=29-02-2024 | - Einddatum=29-02-2023
             | - Einddatum=1-1-25
        T011 | + Ingangsdatum=01-01-2015,Geboortejaar=2010 | - Ingangsdatum=01-01-1900,Geboortejaar=1995
             | + Ingangsdatum=01-01-2000,Geboortejaar=1995 | - Ingangsdatum=31-12-1999,Geboortejaar=1995
        T012 | + Einddatum=02-01-2024 | - Einddatum=31-12-2023 | + Einddatum=01-01-2024 | - StopZorg=07-01-2024
             | + StopZorg=08-01-2024 | + Einddatum=31-12-9999
        T013 | + Ingangsdatum=01-02-2025,Einddatum= | - Ingangsdatum=01-01-2030,Einddatum=
             | + Ingangsdatum=15-01-2026,Einddatum= | - Ingangsdatum=16-01-2026,Einddatum=
        T014 | + Einddatum=01-02-2024 | - Einddatum=45323 | - Ingangsdatum=45292 | + Volume=45292
        T015 | + Einddatum= | - Einddatum=01-01-1900 | - StopZorg=1-1-1900 | + Einddatum=31-12-9999
        T016 | + StartZorg=02-01-2024 | - StartZorg=31-12-2023 | + StartZorg=01-01-2024 | + StartZorg=
        T017 | + Toewijzingsdatum=01-01-2025 | - Toewijzingsdatum=02-01-2025 | + Toewijzingsdatum=
             | + Ingangsdatum=31-12-9999,Einddatum= | + Toewijzingsdatum=02-01-2025,RedenWijziging=03
        T019 | + StopZorg=30-12-2024 | - StopZorg=01-01-2025 | + StopZorg=31-12-2024 | + StopZorg=31-12-9999
             | + StopZorg=01-01-2025,Einddatum= | + Einddatum=31-12-2023
        T020 | + Einddatum=31-12-2030 | - Einddatum=01-01-2037 | + Einddatum=31-12-2036 | + Einddatum=31-12-9999
             | - Einddatum=31-12-2099 | + Geboortejaar=1999
        T021 | + StartZorg=15-01-2025,StopZorg= | - StartZorg=16-01-2025,StopZorg= | - StopZorg=16-01-2025
             | + StopZorg=31-12-9999 | + StopZorg=15-01-2025
        T022 | + Toewijzingsdatum=15-01-2025 | - Toewijzingsdatum=16-01-2025 | + Toewijzingsdatum=
        T023 | + Ingangsdatum=01-01-2015 | - Ingangsdatum=31-12-2014 | - Ingangsdatum=01-01-2000,Geboortejaar=1995
             | + Ingangsdatum=31-12-1999,Geboortejaar=1995
        T106 | + Buurtcode=onbekend,Wijkcode= | - Buurtcode=onbekend | + Buurtcode= | + Buurtcode=BU07480001
             | + Buurtcode=onbekend,Wijkcode=Noord | + Buurtcode=Centrum
        T101 | + Buurtcode=BU07480001 | - Buurtcode=Centrum | - Gemeentecode=GM748 | + Buurtcode=bu07480001
             | + Buurtcode=07480001 | - Buurtcode=1
        T102 | + Buurtcode=BU07480000 | - Buurtcode=BU07489901 | + Buurtcode=BU16740101 | + Buurtcode=onbekend
        T103 | + Buurtcode=BU07480001 | - Buurtcode=BU16740101 | + Buurtcode=onbekend | - Buurtcode=BU99999999
        T104 | + Wijkcode=WK074800 | - Wijkcode=WK074801 | + Wijkcode= | - Wijkcode=Noord | + Wijkcode=74800
        T105 | + Gemeentecode=0748 | - Gemeentecode=GM1674 | + Gemeentecode=748 | + Gemeentecode=onzin
        T201 | + Productcategorie=44 | - Productcategorie=56 | + Productcategorie=
             | - Productcategorie=ambulante hulp
        T202 | + Verwijzer=08 | - Verwijzer=07 | + Verwijzer= | - Verwijzer=huisarts
        T210 | + Eenheid=04,Frequentie=2 | - Eenheid=14 | - Frequentie=4 | + Eenheid=,Frequentie= | + Eenheid=99
             | + Productcode=45A02,Eenheid=14,Frequentie=4 | + Productcode=45A03,Eenheid=14
        T211 | + Productcategorie=45 | - Productcategorie=54 | + Productcategorie=54,Productcode=45A02
             | - Productcategorie=41,Productcode=45A02 | + Productcategorie= | + Productcategorie=99
             | + Productcategorie=54,Productcode=45A03
        T203 | + Eenheid=14 | - Eenheid=15 | + Eenheid=4 | + Eenheid=
        T204 | + Frequentie=4 | - Frequentie=3 | + Frequentie=04 | + Frequentie=
        T205 | + RedenBeeindiging=39 | - RedenBeeindiging=40 | + RedenBeeindiging=2 | + RedenBeeindiging=
        T206 | + RedenWijziging=13 | - RedenWijziging=15 | + RedenWijziging=1 | + RedenWijziging=
        T207 | + Productcode=50H1A | - Productcode=Begeleiding Jeugd | + Aanbiedercode=Stichting Ons Huis
             | - Aanbiedercode==HYPERLINK(x)
        T208 | + Productcategorie=43 | - Productcategorie=50 | + Productcategorie=,Productcode=
             | - Productcategorie=
        T209 | + Geslacht=vrouw | - Geslacht=? | + Geslacht=onbekend | + Geslacht=
        T301 | + Geboortejaar=2020 | - Geboortejaar=202 | - Geboortejaar=12-12 | + Geboortejaar=2026
             | - Geboortejaar=2027 | - Geboortejaar=1969
        T302 | + Geboortejaar=2023 | - Geboortejaar=2025 | + Geboortejaar=2024
        T303 | + Geboortejaar=2006 | - Geboortejaar=1990 | + Geboortejaar=2000 | - Geboortejaar=1999
        T501 | + GedeclareerdBedrag=1.250,50 | - GedeclareerdBedrag=veel | + GedeclareerdBedrag=€ 12,5
             | - Volume=10,5 | - TariefCent=92,50
        T502 | + GedeclareerdBedrag=0,00 | - GedeclareerdBedrag=-1,00 | + GedeclareerdBedrag= | - TariefCent=-1
        T503 | + GedeclareerdBedrag=900,00 | - GedeclareerdBedrag=92500,00 | + GedeclareerdBedrag=1850,00
             | - GedeclareerdBedrag=1850,01 | + GedeclareerdBedrag=92500,00,Eenheid=83
             | + GedeclareerdBedrag=9999,00,Volume=
        T504 | + Volume=1 | - Volume=0 | + Volume=
        T505 | + TariefCent=9250 | - TariefCent=92 | - TariefCent=925000 | + TariefCent=1000 | - TariefCent=999
             | + TariefCent=50000 | - TariefCent=50001 | + TariefCent=92,Eenheid=01 | - TariefCent=9250,Eenheid=01
             | + TariefCent=92,Eenheid= | + TariefCent=92,Eenheid=83 | + TariefCent= | - TariefCent=0
        T508 | + RedenWijziging=13,GedeclareerdBedrag= | - RedenWijziging=13 | + RedenWijziging=12
             | + RedenWijziging=13,GedeclareerdBedrag=0,00
        """;

    public static TheoryData<string, string, bool> Lines
    {
        get
        {
            var lines = new TheoryData<string, string, bool>();
            var code = "";
            foreach (var line in Table.Split(['\n', '|'], StringSplitOptions.TrimEntries))
                if (line is ['T', ..]) code = line;
                else if (line.Length > 0) lines.Add(code, line[2..], line[0] == '-');
            return lines;
        }
    }

    [Theory, MemberData(nameof(Lines))]
    public void Finds_what_is_wrong_and_nothing_else(string rule, string changes, bool isWrong)
    {
        // A right row above it, so that the columns are recognised as usual.
        var (_, report) = Check(Extract(With("Toewijzingnummer", "7"), With(Cells(changes))));

        Assert.Equal(isWrong, report.Findings.Any(finding => finding.Rule == rule && finding.Line == 3));
        Assert.DoesNotContain(report.Findings, finding => finding.Line == 2);
    }

    [Fact]
    public void Has_lines_for_every_rule_on_one_row() => Assert.Equal(
        Rules.OfAllocations.Select(rule => rule.Code).Except(
            ["T107", "T401", "T402", "T403"]).Order(), // See below and RepeatedNumbersTests.
        Table.Split('\n').Where(line => line[0] == 'T').Select(line => line[..4]).Order());

    [Theory]
    [InlineData("BU16740101", "T107:3", "T103:3")]
    [InlineData("BU99999999", "T107:3", "T103:3")]
    [InlineData("BU07480001", null, null)]
    [InlineData("onbekend", null, null)]
    [InlineData("Centrum", "T101:3", "T101:3")]
    [InlineData("BU07489901", "T102:3", "T102:3")]
    public void A_profile_may_allow_a_neighbourhood_outside(string code, string? allowed, string? otherwise)
    {
        var file = Extract(Right, With("Toewijzingnummer", "2", "Wijkcode", "", "Buurtcode", code));
        var profile = Context.Profile with { AllowElsewhere = true };

        var (records, report) = Check(file, Context with { Profile = profile });

        Assert.Equal(allowed, Findings(report).SingleOrDefault());
        Assert.Equal(otherwise, Findings(Check(file).Report).SingleOrDefault());
        // Wherever it lies, it is of no neighbourhood here.
        Assert.All(records.Skip(1), record => Assert.Equal(code == "BU07480001" ? code : null, record.Neighbourhood));
    }

    /// <summary>"A=1,B=2,5" is A: 1 and B: 2,5 — a comma only separates when a column's name follows.</summary>
    static string[] Cells(string changes) =>
        [.. Regex.Split(changes, ",(?=[A-Z][A-Za-z]+=)").SelectMany(change => change.Split('=', 2))];
}
