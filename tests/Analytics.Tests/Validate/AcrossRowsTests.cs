using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;
using Rules = Analytics.Pipeline.Validate.Rules;

namespace Analytics.Tests.Validate;

/// <summary>Rules over rows: a right row of one child, then another row as the changes say.</summary>
public class AcrossRowsTests
{
    [Theory]
    [InlineData("T601", "Geboortejaar=2012", false)]
    [InlineData("T601", "Geboortejaar=2013", true)]
    [InlineData("T601", "Geboortejaar=2013,ClientPseudoniem=f6", false)]
    [InlineData("T602", "Geslacht=M", false)]
    [InlineData("T602", "Geslacht=V", true)]
    [InlineData("T602", "Geslacht=X", false)]
    [InlineData("T602", "Geslacht=", false)]
    [InlineData("T602", "Geslacht=V,ClientPseudoniem=f6", false)]
    [InlineData("T604", "Ingangsdatum=01-01-2025,Einddatum=", false)]
    [InlineData("T604", "Ingangsdatum=31-12-2024,Einddatum=", true)]
    [InlineData("T604", "Ingangsdatum=01-01-2023,Einddatum=31-12-2023,StopZorg=,StartZorg=", false)]
    [InlineData("T604", "Ingangsdatum=01-01-2023,Einddatum=01-01-2024,StopZorg=,StartZorg=", true)]
    [InlineData("T604", "Ingangsdatum=01-07-2024,Einddatum=31-12-9999", true)]
    [InlineData("T604", "Productcode=45A02", false)]
    [InlineData("T604", "Productcode=", false)]
    [InlineData("T604", "Aanbiedercode=12345679", false)]
    [InlineData("T604", "ClientPseudoniem=f6", false)]
    [InlineData("T604", "RedenWijziging=13", false)]
    [InlineData("T604", "RedenWijziging=13,Ingangsdatum=01-07-2024,Einddatum=01-07-2024,StopZorg=", false)]
    [InlineData("T605", "Aanbiedercode=12345678", false)]
    [InlineData("T605", "Aanbiedercode=012345678", true)]
    [InlineData("T605", "Aanbiedercode=1234 5678", true)]
    [InlineData("T605", "Aanbiedercode=12345679", false)]
    public void Finds_what_does_not_fit_the_rows_before(string rule, string changes, bool isWrong)
    {
        var report = Check(Extract(Right, OfChild("2", Cells(changes)))).Report;

        Assert.Equal(isWrong, report.Findings.Any(finding => (finding.Rule, finding.Line) == (rule, 3)));
        Assert.DoesNotContain(report.Findings, finding => finding.Line == 2);
        Assert.DoesNotContain(report.Findings, finding => finding.Level == Severity.Error);
    }

    [Fact]
    public void Says_once_that_a_child_has_a_fifth_neighbourhood()
    {
        int[] seen = [0, 1, 1, 2, 3, 0, 4, 4, 5, 0];
        var rows = seen.Select((code, row) => OfChild($"{row + 1}", "Productcode", $"P{row}",
            "Buurtcode", $"BU0748000{code}", "Wijkcode", ""));
        var context = Context with { Areas = [] };

        Assert.Equal(["T603:8"], Findings(Check(Extract(rows), context).Report));
        Assert.Equal("Buurtcode", Check(Extract(rows), context).Report.Findings.Single().Column);
    }

    [Fact]
    public void An_unknown_neighbourhood_is_none()
    {
        string[] codes = ["BU07480000", "onbekend", "BU07480001", "onbekend", "BU07480100"];
        var rows = codes.Select((code, row) => OfChild($"{row + 1}", "Productcode", $"P{row}",
            "Buurtcode", code, "Wijkcode", ""));

        Assert.Empty(Findings(Check(Extract(rows)).Report));
    }

    [Fact]
    public void Compares_with_the_newest_version_of_a_number()
    {
        var ended = With("Toewijzingsdatum", "01-07-2024", "Einddatum", "30-06-2024", "StopZorg", "30-06-2024");
        var next = OfChild("2", "Ingangsdatum", "01-07-2024", "StartZorg", "", "StopZorg", "");

        Assert.Empty(Findings(Check(Extract(Right, ended, next)).Report));
        Assert.Empty(Findings(Check(Extract(ended, Right, next)).Report));
        Assert.Equal(["T604:3"], Findings(Check(Extract(Right, next, ended)).Report));
    }

    [Fact]
    public void A_spelling_is_said_once_and_the_other_rows_count()
    {
        string[] names = ["Ons Huis", "ons huis", "Ons Huis", "ons  huis", "ons huis", "Ander Huis"];
        var rows = names.Select((name, row) =>
            OfChild($"{row + 1}", "Productcode", $"P{row}", "Aanbiedercode", name));

        var (records, report) = Check(Extract(rows));

        Assert.Equal(["T605:3", "T605:5"], Findings(report));
        Assert.Equal(6, records.Count);
    }

    [Fact]
    public void Every_rule_over_rows_warns_at_most() => Assert.All(Rules.OfRowsTogether, rule =>
    {
        Assert.NotEqual(Severity.Error, rule.Severity);
        Assert.StartsWith("T6", rule.Code, StringComparison.Ordinal);
    });

    [Fact]
    public void Numbers_codes_by_their_letters_whatever_string_they_are()
    {
        var numbers = new CodeNumbers();
        var codes = Enumerable.Range(0, 2000).Select(code => $"P{code}").ToList();

        Assert.Equal(Enumerable.Range(1, 2000), codes.Select(code => (int)numbers.Of(code)));
        Assert.Equal(Enumerable.Range(1, 2000), codes.Select(code => (int)numbers.Of(new string(code))));
        Assert.Equal((0, 2000), (numbers.Of(null), numbers.Count));
    }

    [Fact]
    public void Says_so_when_it_stopped_remembering()
    {
        var search = new OverlapSearch();
        var last = 0;
        for (var row = 0; row < OverlapSearch.MostRows; row++)
        {
            var first = 0;
            search.See(Bare(row, "A"), provider: 1, ref first);
            if (row == 0) last = first;
        }

        Assert.True(search.IsFull);
        Assert.True(search.See(Bare(OverlapSearch.MostRows, "A"), provider: 1, ref last));
        Assert.Equal(1, last);
    }

    static string OfChild(string number, params string[] changes) =>
        With(["Toewijzingnummer", number, "ClientPseudoniem", "a1b2c3d4e5f6", .. changes]);

    static Allocation Bare(int number, string product) => new()
    {
        Line = 2, Number = number, YouthKey = Guid.Empty, BirthYear = 2010, Form = CareForm.Day, Provider = "1",
        Product = product, Validity = new Period(new DateOnly(2024, 1, 1), null),
    };

    static string[] Cells(string changes) => [.. changes.Split(',').SelectMany(change => change.Split('=', 2))];
}
