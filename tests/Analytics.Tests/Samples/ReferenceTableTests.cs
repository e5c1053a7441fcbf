using System.Globalization;

namespace Analytics.Tests.Samples;

public class ReferenceTableTests
{
    static readonly IReadOnlyList<string[]> Areas = Repository.Table("gebieden.csv");
    static readonly IReadOnlyList<string[]> Youths = Repository.Table("bevolking.csv");
    static readonly IReadOnlyList<string[]> Products = Repository.Table("producten.csv");

    [Theory]
    [InlineData("gebieden.csv", "Code;Naam;Niveau;Jaar;OuderCode")]
    [InlineData("bevolking.csv", "Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal")]
    [InlineData("producten.csv", "Gemeentecode;Productcode;Productcategorie;Zorgvorm;Omschrijving;Eenheid;Frequentie")]
    [InlineData("aanbieders.csv", "Aanbiedercode;Naam;Groep")]
    [InlineData("codelijsten.csv", "Lijst;Code;Omschrijving")]
    [InlineData("acties.csv",
        "Actie;Titel;Thema;Gemeentecode;Gebiedscodes;Start;Einde;Doelgroep;Indicator;Richting")]
    [InlineData("tegels.csv", "Code;Rij;Kolom")]
    public void Every_table_has_its_layout(string table, string headings)
    {
        Assert.Equal(headings, File.ReadLines(Path.Combine(Repository.Reference, table)).First());
        Assert.All(Repository.Table(table), row => Assert.Equal(headings.Split(';').Length, row.Length));
    }

    [Theory]
    [InlineData("regio", 1)]
    [InlineData("gemeente", 9)]
    [InlineData("wijk", 65)]
    [InlineData("buurt", 255)]
    public void The_region_is_whole(string level, int count) =>
        Assert.Equal(count, Areas.Count(area => area[2] == level));

    [Fact]
    public void Every_area_has_a_parent_of_the_level_above()
    {
        string[] levels = ["regio", "gemeente", "wijk", "buurt"];
        var byCode = Areas.ToDictionary(area => area[0], StringComparer.Ordinal);

        Assert.All(Areas.Where(area => area[2] != "regio"), area =>
            Assert.Equal(Array.IndexOf(levels, area[2]) - 1, Array.IndexOf(levels, byCode[area[4]][2])));
    }

    [Fact]
    public void Neighbourhoods_add_up_to_districts_municipalities_and_the_region()
    {
        var counts = Youths.ToDictionary(row => (row[0], row[1], row[2]), row => Number(row[4]));

        Assert.Equal(Areas.Count * 7 * 2, Youths.Count);
        Assert.All(counts, count => Assert.True(count.Value >= 0));
        foreach (var parent in Areas.Where(area => area[2] != "buurt"))
            for (var year = 2019; year <= 2025; year++)
                foreach (var age in new[] { "0", "15" })
                {
                    var key = year.ToString(CultureInfo.InvariantCulture);
                    Assert.Equal(counts[(parent[0], key, age)], Areas.Where(area => area[4] == parent[0])
                        .Sum(area => counts[(area[0], key, age)]));
                }
    }

    [Fact]
    public void Every_category_of_the_code_list_has_a_form_to_fall_back_on()
    {
        string[] forms =
        [
            "ambulant", "ggz", "dagbehandeling", "pleegzorg", "verblijf", "gesloten", "crisis", "bescherming", "overig",
        ];
        var categories = Repository.Table("codelijsten.csv").Where(row => row[0] == "JZ020").Select(row => row[1]);

        Assert.Equal(categories, Products.Where(row => row[1].Length == 0).Select(row => row[2]));
        Assert.All(Products, row => Assert.Contains(row[3], forms));
        Assert.Equal(forms.Order(StringComparer.Ordinal),
            Products.Select(row => row[3]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Provider_codes_are_eight_digits_that_cannot_be_a_citizen_number() =>
        Assert.All(Repository.Table("aanbieders.csv"), row =>
        {
            Assert.Matches("^[0-9]{8}$", row[0]);
            Assert.False(CitizenNumber.Passes(row[0]));
            Assert.StartsWith("Voorbeeld", row[1], StringComparison.Ordinal);
        });

    [Fact]
    public void Actions_are_about_areas_that_exist()
    {
        var codes = Areas.Select(area => area[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(Repository.Table("acties.csv"), row =>
        {
            Assert.All(row[4].Split('|'), area => Assert.True(codes.Contains(area) && area[2..6] == row[3][2..], area));
            Assert.InRange(row[2], "1", "3");
        });
    }

    [Fact]
    public void Every_district_has_a_tile_of_its_own()
    {
        var tiles = Repository.Table("tegels.csv");

        Assert.Equal(Areas.Where(area => area[2] == "wijk").Select(area => area[0]), tiles.Select(tile => tile[0]));
        Assert.Equal(tiles.Count, tiles.Select(tile => (tile[1], tile[2])).Distinct().Count());
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
