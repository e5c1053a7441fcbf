using System.Text;
using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.IntegrationTests.Store;

public sealed class ReferenceImportTests(TestDatabase fixture) : IClassFixture<TestDatabase>
{
    const string Boundary = """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"WK167499"},
        "geometry":{"type":"Polygon","coordinates":[[[88000,395000],[88000,396000],[89000,396000],[89000,395000],[88000,395000]]]}}]}
        """;

    public static TheoryData<string, string, string, string> Files => new()
    {
        { "gebieden", "Code;Naam;Niveau;Jaar;OuderCode\nWK167499;Proefwijk;Wijk;2024;GM1674\n", "reference.area", "code = 'WK167499'" },
        { "gebiedswijzigingen", "OudeCode;OudJaar;NieuweCode;NieuwJaar;Aandeel\nWK167498;2023;WK167499;2024;0,25\n", "reference.area_change", "share = 0.25" },
        { "bevolking", "Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal\nWK167499;2024;0;15;120\n", "reference.population", "code = 'WK167499' and count = 120" },
        { "producten", "Gemeentecode;Productcode;Productcategorie;Zorgvorm;Omschrijving;Eenheid;Frequentie\n;;99;plg;Proef;;\n", "reference.product", "category = '99' and care_form = 4" },
        { "aanbieders", "Aanbiedercode;Naam;Groep\n99999999;Voorbeeldhulp Proef;\n", "reference.provider", "code = '99999999'" },
        { "acties", "Actie;Titel;Thema;Gemeentecode;Gebiedscodes;Start;Einde;Doelgroep;Indicator;Richting\nZ99;Proef;2;GM1674;WK167400|WK167401;2024-01-01;;ouders;starts;lager\n", "action.local_action", "action_id = 'Z99' and cardinality(areas) = 2" },
        { "kwb", "code;naam;jaar;inwoners;k_0_15;k_15_25\nWK167497;Proefwijk;2024;100;20;10\n", "reference.population", "code = 'WK167497' and count in (20, 8)" },
        { "grenzen", Boundary, "reference.boundary", "code = 'WK167499' and area_m2 = 1000000" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task Importing_twice_is_importing_once(string kind, string file, string table, string where)
    {
        await using var database = await OpenedDatabase.OpenAsync(fixture);
        await using var connection = await database.Owner.OpenConnectionAsync();
        var expected = kind == "kwb" ? 2 : 1;

        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(1, await ImportAsync(connection, kind, file));
            Assert.Equal(expected, await connection.ExecuteScalarAsync<int>($"select count(*)::int from {table} where {where}"));
        }
    }

    [Theory]
    [InlineData("gebieden", "Code;Naam;Niveau;Jaar\nWK1;a;wijk;2024", "Deze kolommen ontbreken: OuderCode.")]
    [InlineData("gebieden", "Code;Naam;Niveau;Jaar;OuderCode\nWK1;a;straat;2024;", "Regel 2, kolom Niveau: dit is geen niveau")]
    [InlineData("gebieden", "Code;Naam;Niveau;Jaar;OuderCode\nWK1;a;wijk;2024;\nWK2;a;wijk;2024", "Regel 3: hier staan 4 velden, en er zijn 5 kolommen.")]
    [InlineData("gebiedswijzigingen", "OudeCode;OudJaar;NieuweCode;NieuwJaar;Aandeel\na;2023;b;2024;1,5", "Regel 2, kolom Aandeel: dit is geen aandeel")]
    [InlineData("bevolking", "Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal\nWK1;2024;0;15;1\nWK1;2024;15;15;1", "Regel 3, kolom LeeftijdTot: dit is geen geheel getal van 16")]
    [InlineData("bevolking", "Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal\n;2024;0;15;1", "Regel 2, kolom Code: deze cel is leeg")]
    [InlineData("producten", "Gemeentecode;Productcode;Productcategorie;Zorgvorm;Omschrijving;Eenheid;Frequentie\n;A;;XYZ;;;", "Regel 2, kolom Zorgvorm: dit is geen zorgvorm")]
    [InlineData("producten", "Gemeentecode;Productcode;Productcategorie;Zorgvorm;Omschrijving;Eenheid;Frequentie\nBreda;A;;AMB;;;", "Regel 2, kolom Gemeentecode: dit is geen gemeentecode")]
    [InlineData("acties", "Actie;Titel;Thema;Gemeentecode;Gebiedscodes;Start;Einde;Doelgroep;Indicator;Richting\nZ;T;2;GM1674;WK1;1-1-2024;;;;", "Regel 2, kolom Start: dit is geen datum")]
    [InlineData("aanbieders", "Aanbiedercode;Naam;Groep", "Het bestand heeft kolomkoppen maar geen regels.")]
    [InlineData("kwb", "code;jaar;inwoners\nWK167400;2024;100\nWK167401;24;90", "Regel 3, kolom jaar: Het jaar van deze cijfers")]
    [InlineData("grenzen", "{}", "Dit is geen GeoJSON met gebieden")]
    public async Task Says_in_one_sentence_where_a_file_is_wrong_and_takes_in_nothing(string kind, string file, string message)
    {
        await using var database = await OpenedDatabase.OpenAsync(fixture);
        await using var connection = await database.Owner.OpenConnectionAsync();

        var refused = await Assert.ThrowsAsync<ReferenceException>(() => ImportAsync(connection, kind, file));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await connection.ExecuteScalarAsync<int>("select count(*)::int from reference.area where code = 'WK1'"));
        Assert.Equal(0, await connection.ExecuteScalarAsync<int>("select count(*)::int from reference.population where code = 'WK1'"));
    }

    [Fact]
    public async Task Short_codes_stand_for_every_form_of_care()
    {
        await using var database = await OpenedDatabase.OpenAsync(fixture);
        await using var connection = await database.Owner.OpenConnectionAsync();
        var codes = "AMB GGZ DAG PLG VBL GSL CRI JBR OVG".Split(' ');
        var rows = codes.Select(code => $"GM0748;{code}1;;{code};;;");

        await ImportAsync(connection, "producten", string.Join('\n',
            rows.Prepend("Gemeentecode;Productcode;Productcategorie;Zorgvorm;Omschrijving;Eenheid;Frequentie")));

        Assert.Equal(Enumerable.Range(1, 9), await connection.QueryAsync<int>(
            "select care_form::int from reference.product where product = any (@products) order by 1",
            new { products = codes.Select(code => code + "1").ToArray() }));
    }

    [Fact]
    public async Task Outlines_are_of_the_newest_year_and_keep_their_size()
    {
        await using var database = await OpenedDatabase.OpenAsync(fixture);
        await using var connection = await database.Owner.OpenConnectionAsync();
        var file = Boundary.Replace("WK167499", "WK167498", StringComparison.Ordinal);
        await ImportAsync(connection, "grenzen", file, "wijken-2023.geojson");
        await ImportAsync(connection, "grenzen", file.Replace("89000", "88500", StringComparison.Ordinal), "wijken-2022.geojson");

        var outline = (await Boundaries.OutlinesAsync(connection)).Single(area => area.Code == "WK167498");

        Assert.Equal((2023, 1_000_000), (outline.Year, outline.Outline.Area));
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_told_by_its_line()
    {
        await using var database = await OpenedDatabase.OpenAsync(fixture);
        await using var connection = await database.Owner.OpenConnectionAsync();
        using var content = new MemoryStream(Encoding.Latin1.GetBytes("Aanbiedercode;Naam;Groep\n1;a;\n2;Jeugdhulp België;\n"));

        var refused = await Assert.ThrowsAsync<ReferenceException>(() =>
            ReferenceKinds.Find("aanbieders")!.ImportAsync(connection, content, "a.csv", CancellationToken.None));

        Assert.StartsWith("Regel 3 is geen geldige UTF-8.", refused.Message, StringComparison.Ordinal);
    }

    static async Task<int> ImportAsync(
        Npgsql.NpgsqlConnection connection, string kind, string file, string fileName = "bestand-2024.csv")
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return await ReferenceKinds.Find(kind)!.ImportAsync(connection, content, fileName, CancellationToken.None);
    }
}
