using System.Collections.Frozen;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>Areas, populations and code lists, read from the reference tables into values.</summary>
public static class References
{
    // Of an area the newest vintage gives its name and place; a name from a delivered table yields to an imported one.
    const string AreasSql = """
        select distinct on (a.code) a.code, a.name, a.level, a.parent, t.tile_row, t.tile_column
        from     reference.area a
        left join reference.tile t using (code)
        order by a.code, (a.source = 'import') desc, a.year desc
        """;

    const string CodesSql = "select code from reference.area";
    const string ListsSql = "select list, code from reference.code_list";

    const string ProductsSql = """
        select   product, category, care_form
        from     reference.product
        where    municipality in ('', @municipality)
        order by municipality
        """;

    const string TermsSql = """
        select   product, municipality, category, unit, frequency
        from     reference.product
        where    municipality in ('', @municipality) and product <> ''
        """;

    const string MunicipalitiesSql = """
        select distinct on (code) code, name
        from     reference.area
        where    level = 'gemeente'
        order by code, year desc
        """;

    sealed record AreaRow(string Code, string Name, string Level, string? Parent, short? TileRow, short? TileColumn);

    public static async Task<AreaTree> AreasAsync(NpgsqlConnection connection) =>
        new((await connection.QueryAsync<AreaRow>(AreasSql)).Select(row =>
            new Area(row.Code, row.Name, AreaCode.LevelOf(row.Code) ?? AreaLevel.Region, row.Parent, row.TileRow,
                row.TileColumn)));

    /// <summary>Code and name of every gemeente that is known, by name.</summary>
    public static async Task<IReadOnlyList<(string Code,
        string Name)>> MunicipalitiesAsync(NpgsqlConnection connection) =>
        [.. (await connection.QueryAsync<(string Code, string Name)>(MunicipalitiesSql))
            .OrderBy(row => row.Name, StringComparer.Ordinal)];

    /// <summary>What a check of this municipality's file needs to know.</summary>
    /// <param name="municipality">Null when the code in the file decides.</param>
    public static async Task<IntakeContext> ContextAsync(
        NpgsqlConnection connection, string? municipality, MunicipalityProfile profile, byte[] pseudonymKey,
        DateOnly today)
    {
        var areas = (await connection.QueryAsync<string>(CodesSql)).ToFrozenSet(StringComparer.Ordinal);
        var lists = (await connection.QueryAsync<(string List, string Code)>(ListsSql)).GroupBy(row => row.List)
            .ToFrozenDictionary(list => list.Key, list => list.Select(row => row.Code)
                .ToFrozenSet(StringComparer.Ordinal));
        return new IntakeContext(municipality, profile, areas, lists,
            await CareFormsAsync(connection, municipality ?? ""), pseudonymKey, today)
        {
            Terms = await TermsAsync(connection, municipality ?? ""),
        };
    }

    /// <summary>What the municipality's own rows say of a product goes before the general ones.</summary>
    static async Task<FrozenDictionary<string, ProductTerms>> TermsAsync(
        NpgsqlConnection connection, string municipality)
    {
        var rows = await connection.QueryAsync<TermsRow>(TermsSql, new { municipality });
        return rows.GroupBy(row => row.Product).ToFrozenDictionary(product => product.Key, product =>
        {
            var own = product.Any(row => row.Municipality.Length > 0);
            var holding = product.Where(row => row.Municipality.Length > 0 == own).ToList();
            return new ProductTerms(Set(holding, row => row.Category), Set(holding, row => row.Unit),
                Set(holding, row => row.Frequency));
        }, StringComparer.Ordinal);

        // One row that leaves it open leaves it open for the product.
        static FrozenSet<string> Set(List<TermsRow> rows, Func<TermsRow, string> code) =>
            rows.All(row => code(row).Length > 0) ? rows.Select(code).ToFrozenSet(StringComparer.Ordinal) : [];
    }

    sealed record TermsRow(string Product, string Municipality, string Category, string Unit, string Frequency);

    /// <summary>The municipality's own product codes go before the general ones; the category is the
    /// fallback.</summary>
    static async Task<Func<string?, string?,
        CareForm?>> CareFormsAsync(NpgsqlConnection connection, string municipality)
    {
        var forms = new Dictionary<(string Product, string Category), CareForm>();
        foreach (var (product, category, form) in await connection.QueryAsync<(string, string, short)>(ProductsSql,
            new { municipality }))
        {
            forms[(product, category)] = (CareForm)form;
            if (product.Length > 0) forms[(product, "")] = (CareForm)form;
        }
        return (product, category) =>
            forms.TryGetValue((product ?? "", category ?? ""), out var form)
            || (product is not null && forms.TryGetValue((product, ""), out form))
            || (category is not null && forms.TryGetValue(("", category), out form)) ? form : null;
    }
}
