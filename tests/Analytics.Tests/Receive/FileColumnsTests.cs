using System.Text;
using Analytics.Pipeline.Receive;

namespace Analytics.Tests.Receive;

public class FileColumnsTests
{
    const string Strange = """
        Gemeentecode;CBS-buurt v/d client;Clientsleutel;GebJr;Toewijzingsnr;Hoofdcategorie;Uitvoerder;Ingangsdatum;Eindatum;Kleur
        GM1674;BU16740001;c-1;2012;1001;45;99000107;01-02-2024;31-07-2024;rood
        GM1674;BU16740001;c-2;2010;1002;45;99000107;01-03-2024;31-03-2024;blauw
        """;

    [Fact]
    public void What_a_heading_or_the_values_point_to_is_proposed()
    {
        var columns = Look(Strange).ToDictionary(column => column.Shown);

        Assert.Equal(("Gemeentecode", true), (columns["Gemeentecode"].Proposed, columns["Gemeentecode"].IsCertain));
        Assert.Equal(("Buurtcode", false),
            (columns["CBS-buurt v/d client"].Proposed, columns["CBS-buurt v/d client"].IsCertain));
        Assert.Equal("Geboortejaar", columns["GebJr"].Proposed);
        Assert.Equal("Toewijzingnummer", columns["Toewijzingsnr"].Proposed);
        Assert.Equal("Einddatum", columns["Eindatum"].Proposed);
        Assert.Null(columns["Kleur"].Proposed);
        Assert.Equal((ValueKind.NeighbourhoodCode, ValueKind.Date, ValueKind.Text),
            (columns["CBS-buurt v/d client"].Holds, columns["Eindatum"].Holds, columns["Kleur"].Holds));
    }

    [Fact]
    public void A_file_with_citizen_service_numbers_in_a_strange_column_is_no_file_to_choose_for()
    {
        var rows = Enumerable.Range(0, 40).Select(i => $"GM1674;BU16740001;c-{i};2012;{1001 + i};45;99000107;01-02-2024;"
            + $"31-07-2024;{Bsn(i)}");
        var file = Strange.Split('\n')[0].TrimEnd() + "\n" + string.Join('\n', rows);

        Assert.Equal(ExtractFault.PersonalData, Assert.Throws<ExtractException>(() => Look(file)).Fault);
    }

    [Fact]
    public void A_choice_becomes_a_profile_that_reads_the_file()
    {
        var columns = Look(Strange);
        var chosen = columns.ToDictionary(column => column.Heading, column => column.Proposed ?? ColumnChoice.Ignore);
        chosen["Clientsleutel"] = "ClientPseudoniem";
        chosen["Hoofdcategorie"] = "Productcategorie";
        chosen["Uitvoerder"] = "Aanbiedercode";

        var choice = ColumnChoice.Of(columns, chosen, Layouts.Allocations, MunicipalityProfile.Empty);

        Assert.Empty(choice.Problems);
        using var content = Content(Strange);
        using var extract = Extract.Open(content, "a.csv", Layouts.Allocations, choice.Profile!);
        Assert.True(extract.Read());
        Assert.Equal("c-1", Encoding.UTF8.GetString(extract.Row[(int)AllocationColumn.Youth]));
        Assert.Equal(["Kleur"], extract.Recognition.Map.Dropped.Select(field => extract.Recognition.Map.Headings[field]));
    }

    [Fact]
    public void What_is_missing_twice_or_not_chosen_is_said_where_it_is()
    {
        var columns = Look(Strange);
        var chosen = columns.ToDictionary(column => column.Heading, _ => "");
        (chosen["GebJr"], chosen["Toewijzingsnr"], chosen["Kleur"]) = ("Geboortejaar", "Geboortejaar", "Onzin");

        var problems = ColumnChoice.Of(columns, chosen, Layouts.Allocations, MunicipalityProfile.Empty).Problems;

        Assert.Contains("Buurtcode", problems[""], StringComparison.Ordinal);
        Assert.DoesNotContain("GebJr", problems.Keys);
        Assert.Equal("Geboortejaar is al gekozen bij GebJr.", problems["Toewijzingsnr"]);
        Assert.Equal("Deze keuze kennen we niet.", problems["Kleur"]);
        Assert.Equal("Kies wat deze kolom is, of kies negeren.", problems["Eindatum"]);
    }

    [Fact]
    public void A_later_choice_keeps_what_the_profile_said_of_other_headings()
    {
        var old = new MunicipalityProfile
        {
            Headings = new Dictionary<string, string> { ["Doelgroep"] = "Groep", ["Geboortejaar"] = "GebJr" },
            Ignore = ["Kleur", "Vlag"],
            RefuseAbove = 0.1,
        };
        var columns = FileColumns.Look(Content(Strange), "a.csv", Layouts.Allocations, old);
        var chosen = columns.ToDictionary(column => column.Heading, column => column.Proposed ?? ColumnChoice.Ignore);
        chosen["Clientsleutel"] = "ClientPseudoniem";
        chosen["Hoofdcategorie"] = "Productcategorie";
        chosen["Uitvoerder"] = "Aanbiedercode";
        chosen["Kleur"] = "Segment";

        var profile = ColumnChoice.Of(columns, chosen, Layouts.Allocations, old).Profile!;

        Assert.Equal(("Groep", "Kleur", 0.1), (profile.Headings["Doelgroep"], profile.Headings["Segment"], profile.RefuseAbove));
        Assert.Equal(["Vlag"], profile.Ignore);
    }

    static IReadOnlyList<FileColumn> Look(string csv) =>
        FileColumns.Look(Content(csv), "a.csv", Layouts.Allocations, MunicipalityProfile.Empty);

    static MemoryStream Content(string csv) => new(Encoding.UTF8.GetBytes(csv));

    /// <summary>An invented number that passes the check of a citizen service number.</summary>
    static int Bsn(int seed)
    {
        for (var number = 100_000_000 + seed * 7919; ; number++)
        {
            var sum = -(number % 10);
            for (int rest = number / 10, weight = 2; rest > 0; rest /= 10, weight++) sum += rest % 10 * weight;
            if (sum % 11 == 0) return number;
        }
    }
}
