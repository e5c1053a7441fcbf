using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Validate;

public class TotalsOfRowsTests
{
    /// <summary>Two children in two wijken and three quarters; the fifth row has an error.</summary>
    const string Csv = """
        Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Toewijzingnummer;Productcategorie;Aanbiedercode;Ingangsdatum;Einddatum;Bedrag
        GM0748;BU07480001;aa;2012;1;45;A;31-03-2024;;100,00
        748;BU07480100;bb;2012;2;45;A;01-04-2024;;50,25
        GM0748;BU07480000;aa;2012;3;43;A;30-06-2024;;
        GM0748;onbekend;aa;2012;4;;A;01-07-2024;01-01-1900;0,01
        GM0748;BU07480001;cc;2012;5;45;A;01-04-2024;31-03-2024;75,00
        """;

    [Fact]
    public void Adds_up_by_quarter_of_the_first_day_wijk_and_form_and_as_a_whole() => Assert.Equal(
    [
        new(TotalBy.Whole, "alles", 4, 2, 15_026, 1, 2),
        new(TotalBy.Quarter, "2024K1", 1, 1, 10_000, 0, 0),
        new(TotalBy.Quarter, "2024K2", 2, 2, 5_025, 0, 1),
        new(TotalBy.Quarter, "2024K3", 1, 1, 1, 1, 1),
        new(TotalBy.District, "WK074800", 2, 1, 10_000, 0, 0),
        new(TotalBy.District, "WK074801", 1, 1, 5_025, 0, 1),
        new(TotalBy.District, "onbekend", 1, 1, 1, 1, 1),
        new(TotalBy.Form, "ambulant", 2, 2, 15_025, 0, 1),
        new(TotalBy.Form, "verblijf", 1, 1, 0, 0, 0),
        new(TotalBy.Form, "overig", 1, 1, 1, 1, 1),
    ], Check(Csv).Report.Totals);

    [Fact]
    public void Keeps_nothing_of_a_refused_file()
    {
        var report = Check(Csv, Context with { Profile = Context.Profile with { RefuseAbove = 0.05 } }).Report;

        Assert.Equal(Verdict.Refused, report.Verdict);
        Assert.Empty(report.Totals);
    }

    [Fact]
    public void Tells_children_apart_past_every_growth()
    {
        var (numbers, set) = (new YouthNumbers(), new YouthSet());
        var keys = Enumerable.Range(2, 20_000).Select(i => new Guid(i, 0, 0, new byte[8])).Append(Guid.Empty).ToList();

        var first = keys.ConvertAll(numbers.Of);
        foreach (var youth in first.Concat(keys.ConvertAll(numbers.Of))) set.Add(youth);

        Assert.Equal(Enumerable.Range(0, keys.Count), first);
        Assert.Equal((keys.Count, keys.Count), (numbers.Count, set.Count));
    }

    [Fact]
    public void A_set_holds_a_late_child_alone()
    {
        var set = new YouthSet();
        foreach (var youth in (int[])[3_000_000, 0, 3_000_000, 4095, 4096]) set.Add(youth);

        Assert.Equal(4, set.Count);
    }
}
