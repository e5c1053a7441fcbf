using System.Globalization;
using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Store;

/// <summary>A kind of reference file: its columns, and how a row becomes the parameters of its statement.</summary>
public sealed record ReferenceTable(string Kind, IReadOnlyList<string> Columns, string Sql, Func<string[], object> Row);

/// <summary>The layouts of reference files. A row that exists is replaced.</summary>
public static class ReferenceTables
{
    const string AreaSql = """
        insert into reference.area (code, name, level, year, parent) values (@code, @name, @level, @year, @parent)
        on conflict (code, year) do update set name = excluded.name, level = excluded.level,
            parent = excluded.parent, source = 'import'
        """;

    const string AreaChangeSql = """
        insert into reference.area_change values (@oldCode, @oldYear, @newCode, @newYear, @share)
        on conflict (old_code, old_year, new_code, new_year) do update set share = excluded.share
        """;

    const string PopulationSql = """
        insert into reference.population values (@code, @year, @from, @until, @count)
        on conflict (code, year, age_from) do update set age_until = excluded.age_until, count = excluded.count
        """;

    const string ProductSql = """
        insert into reference.product
        values (@municipality, @product, @category, @form, @description, @unit, @frequency)
        on conflict (municipality, product, category) do update set care_form = excluded.care_form,
            description = excluded.description, unit = excluded.unit, frequency = excluded.frequency
        """;

    const string ProviderSql = """
        insert into reference.provider values (@code, @name, @group)
        on conflict (code) do update set name = excluded.name, provider_group = excluded.provider_group
        """;

    const string CodeListSql = """
        insert into reference.code_list values (@list, @code, @description)
        on conflict (list, code) do update set description = excluded.description
        """;

    const string ActionSql = """
        insert into action.local_action
        values (@municipality, @action, @title, @theme, @areas, @starts, @ends, @target, @indicator, @direction)
        on conflict (municipality, action_id) do update set title = excluded.title, theme = excluded.theme,
            areas = excluded.areas, starts = excluded.starts, ends = excluded.ends,
            target_group = excluded.target_group, indicator = excluded.indicator, direction = excluded.direction
        """;

    const string TileSql = """
        insert into reference.tile values (@code, @row, @column)
        on conflict (code) do update set tile_row = excluded.tile_row, tile_column = excluded.tile_column
        """;

    public static ReferenceTable Areas { get; } = new("gebieden", ["Code", "Naam", "Niveau", "Jaar", "OuderCode"],
        AreaSql,
        c => new { code = c[0], name = c[1], level = Level(c[2]), year = Number(c[3]), parent = Empty(c[4]) });

    public static ReferenceTable AreaChanges { get; } = new("gebiedswijzigingen",
        ["OudeCode", "OudJaar", "NieuweCode", "NieuwJaar", "Aandeel"], AreaChangeSql,
        c => new
        {
            oldCode = c[0], oldYear = Number(c[1]), newCode = c[2], newYear = Number(c[3]), share = Share(c[4]),
        });

    public static ReferenceTable Population { get; } = new("bevolking",
        ["Code", "Jaar", "LeeftijdVan", "LeeftijdTot", "Aantal"], PopulationSql,
        c => new { code = c[0], year = Number(c[1]), from = Number(c[2]), until = Number(c[3]), count = Number(c[4]) });

    public static ReferenceTable Products { get; } = new("producten",
        ["Gemeentecode", "Productcode", "Productcategorie", "Zorgvorm", "Omschrijving", "Eenheid", "Frequentie"],
            ProductSql,
        c => new
        {
            municipality = c[0], product = c[1], category = c[2],
            form = (short)(CareForms.Parse(c[3]) ?? throw new FormatException("Unknown form of care.")),
            description = c[4], unit = c[5], frequency = c[6],
        });

    public static ReferenceTable Providers { get; } = new("aanbieders", ["Aanbiedercode", "Naam", "Groep"], ProviderSql,
        c => new { code = c[0], name = c[1], group = c[2] });

    public static ReferenceTable CodeLists { get; } = new("codelijsten", ["Lijst", "Code", "Omschrijving"], CodeListSql,
        c => new { list = c[0], code = c[1], description = c[2] });

    public static ReferenceTable Actions { get; } = new("acties",
        ["Actie", "Titel", "Thema", "Gemeentecode", "Gebiedscodes", "Start", "Einde", "Doelgroep", "Indicator",
            "Richting"], ActionSql,
        c => new
        {
            action = c[0], title = c[1], theme = c[2], municipality = c[3],
            areas = c[4].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            starts = Day(c[5]), ends = c[6].Length == 0 ? (DateOnly?)null : Day(c[6]), target = c[7],
            indicator = c[8], direction = c[9],
        });

    public static ReferenceTable Tiles { get; } = new("tegels", ["Code", "Rij", "Kolom"], TileSql,
        c => new { code = c[0], row = Number(c[1]), column = Number(c[2]) });

    static string? Empty(string text) => text.Length == 0 ? null : text;

    static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    static decimal Share(string text) => decimal.Parse(text.Replace(',', '.'), NumberStyles.Number,
        CultureInfo.InvariantCulture);

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Level(string text) => text.ToLowerInvariant() is var level
        && level is "regio" or "gemeente" or "wijk" or "buurt"
        ? text.ToLowerInvariant()
        : throw new FormatException("Unknown level of area.");
}
