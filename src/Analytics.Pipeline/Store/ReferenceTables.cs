namespace Analytics.Pipeline.Store;

/// <summary>A kind of reference file: its columns, and how a row becomes the parameters of its statement.</summary>
public sealed record ReferenceTable(
    string Kind, IReadOnlyList<string> Columns, string Sql, Func<ReferenceCells, object> Row);

/// <summary>The layouts of reference files. A row that exists is replaced.</summary>
public static class ReferenceTables
{
    const int OldestAge = 130, LargestCount = 100_000_000;

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
        c => new
        {
            code = c.Required(0), name = c.Required(1), level = c.Level(2), year = c.Year(3), parent = c.TextOrNull(4),
        });

    public static ReferenceTable AreaChanges { get; } = new("gebiedswijzigingen",
        ["OudeCode", "OudJaar", "NieuweCode", "NieuwJaar", "Aandeel"], AreaChangeSql,
        c => new
        {
            oldCode = c.Required(0), oldYear = c.Year(1), newCode = c.Required(2), newYear = c.Year(3),
            share = c.Share(4),
        });

    public static ReferenceTable Population { get; } = new("bevolking",
        ["Code", "Jaar", "LeeftijdVan", "LeeftijdTot", "Aantal"], PopulationSql,
        c => new
        {
            code = c.Required(0), year = c.Year(1), from = c.Whole(2, 0, OldestAge),
            until = c.Whole(3, c.Whole(2, 0, OldestAge) + 1, OldestAge + 1), count = c.Whole(4, 0, LargestCount),
        });

    public static ReferenceTable Products { get; } = new("producten",
        ["Gemeentecode", "Productcode", "Productcategorie", "Zorgvorm", "Omschrijving", "Eenheid", "Frequentie"],
            ProductSql,
        c => new
        {
            municipality = c.MunicipalityOrAll(0), product = c.Text(1),
            category = c.Text(1).Length == 0 ? c.Required(2) : c.Text(2), form = (short)c.Form(3),
            description = c.Text(4), unit = c.Text(5), frequency = c.Text(6),
        });

    public static ReferenceTable Providers { get; } = new("aanbieders", ["Aanbiedercode", "Naam", "Groep"], ProviderSql,
        c => new { code = c.Required(0), name = c.Required(1), group = c.Text(2) });

    public static ReferenceTable CodeLists { get; } = new("codelijsten", ["Lijst", "Code", "Omschrijving"], CodeListSql,
        c => new { list = c.Required(0), code = c.Required(1), description = c.Text(2) });

    public static ReferenceTable Actions { get; } = new("acties",
        ["Actie", "Titel", "Thema", "Gemeentecode", "Gebiedscodes", "Start", "Einde", "Doelgroep", "Indicator",
            "Richting"], ActionSql,
        c => new
        {
            action = c.Required(0), title = c.Required(1), theme = c.Required(2), municipality = c.Municipality(3),
            areas = c.Required(4).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            starts = c.Day(5), ends = c.DayOrNull(6), target = c.Text(7), indicator = c.Text(8), direction = c.Text(9),
        });

    public static ReferenceTable Tiles { get; } = new("tegels", ["Code", "Rij", "Kolom"], TileSql,
        c => new { code = c.Required(0), row = c.Whole(1, -999, 999), column = c.Whole(2, -999, 999) });
}
