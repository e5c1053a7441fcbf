using Analytics.Pipeline.Receive.PersonalData;

namespace Analytics.Pipeline.Receive;

/// <summary>Which field of a row is which of our columns.</summary>
/// <param name="Headings">As they can be shown, one per field.</param>
/// <param name="FieldOf">Per column of the layout its field, or -1.</param>
/// <param name="ColumnOf">Per field its column in the layout, or -1.</param>
/// <param name="Dropped">Fields that nobody uses: ignored by the profile, or unknown in a public table.</param>
/// <param name="Unnamed">Fields without a heading, which must be empty.</param>
public sealed record ColumnMap(IReadOnlyList<string> Headings, int[] FieldOf, int[] ColumnOf,
    IReadOnlyList<int> Dropped, IReadOnlyList<int> Unnamed)
{
    public const int MostFields = 1000;

    /// <summary>How many of our columns these cells name; the row that names most is the heading.</summary>
    internal static int Matches(IReadOnlyList<string> cells, Layout layout, MunicipalityProfile profile)
    {
        var names = Names(layout, profile);
        return cells.Select(cell => Find(cell, names, layout)).Where(column => column >= 0).Distinct().Count();
    }

    /// <exception cref="ExtractException">Columns are missing, unknown or there twice, or one says BSN.</exception>
    internal static ColumnMap Of(IReadOnlyList<string> cells, Layout layout, MunicipalityProfile profile)
    {
        var names = Names(layout, profile);
        var ignored = profile.Ignore.Select(Receive.Headings.Normalise).ToHashSet();
        var shown = cells.Select(Receive.Headings.Shown).ToArray();
        var columnOf = new int[cells.Count];
        var fieldOf = Enumerable.Repeat(-1, layout.Columns.Count).ToArray();
        List<int> unknown = [], dropped = [], unnamed = [];
        var holdsValues = !layout.IgnoresUnknown && cells.Any(Receive.Headings.IsValue);
        for (var field = 0; field < cells.Count; field++)
        {
            var heading = Receive.Headings.Normalise(cells[field]);
            var column = columnOf[field] = ignored.Contains(heading) ? -1 : Find(cells[field], names, layout);
            if (holdsValues && column < 0) shown[field] = Receive.Headings.Unnamed(field);
            RefusePersonal(cells[field], shown[field], field, isOurs: column >= 0 || layout.IgnoresUnknown);
            if (heading.Length == 0) unnamed.Add(field);
            else if (column < 0) (layout.IgnoresUnknown || ignored.Contains(heading) ? dropped : unknown).Add(field);
            else if (fieldOf[column] < 0) fieldOf[column] = field;
            else if (!layout.IgnoresUnknown)
                throw Repeated(shown[fieldOf[column]], shown[field], layout.Columns[column].Name);
            else columnOf[field] = -1;
        }
        RefuseMissing(layout, fieldOf, shown);
        if (unknown.Count > 0) throw Unknown(unknown, shown);
        return new(shown, fieldOf, columnOf, dropped, unnamed);
    }

    /// <summary>As far as headings are known, and nothing refused for what we do not know. Of a column that is there
    /// twice the first counts.</summary>
    /// <exception cref="ExtractException">A heading says that its column holds personal data.</exception>
    internal static ColumnMap Loosely(IReadOnlyList<string> cells, Layout layout, MunicipalityProfile profile)
    {
        var names = Names(layout, profile);
        var ignored = profile.Ignore.Select(Receive.Headings.Normalise).ToHashSet();
        var shown = cells.Select(Receive.Headings.Shown).ToArray();
        var columnOf = new int[cells.Count];
        var fieldOf = Enumerable.Repeat(-1, layout.Columns.Count).ToArray();
        for (var field = 0; field < cells.Count; field++)
        {
            var isIgnored = ignored.Contains(Receive.Headings.Normalise(cells[field]));
            var column = isIgnored ? -1 : Find(cells[field], names, layout);
            RefusePersonal(cells[field], shown[field], field, isOurs: column >= 0);
            columnOf[field] = column >= 0 && fieldOf[column] < 0 ? column : -1;
            if (columnOf[field] >= 0) fieldOf[column] = field;
        }
        return new(shown, fieldOf, columnOf, [], []);
    }

    static Dictionary<string, int> Names(Layout layout, MunicipalityProfile profile)
    {
        var names = new Dictionary<string, int>();
        for (var column = 0; column < layout.Columns.Count; column++)
            foreach (var name in layout.Columns[column].Synonyms.Prepend(layout.Columns[column].Name))
                names.TryAdd(Receive.Headings.Normalise(name), column);
        foreach (var (column, heading) in profile.Headings)
            if (names.TryGetValue(Receive.Headings.Normalise(column), out var known))
                names[Receive.Headings.Normalise(heading)] = known;
        return names;
    }

    static int Find(string heading, Dictionary<string, int> names, Layout layout)
    {
        if (heading.Length == 0) return -1;
        if (names.TryGetValue(Receive.Headings.Normalise(heading), out var exact)) return exact;
        var bare = Receive.Headings.Normalise(Receive.Headings.WithoutSuffix(heading));
        if (layout.IgnoresUnknown && names.TryGetValue(bare, out var known)) return known;
        for (var column = 0; column < layout.Columns.Count; column++)
            foreach (var prefix in layout.Columns[column].Prefixes)
                if (bare.StartsWith(prefix, StringComparison.Ordinal)) return column;
        return -1;
    }

    static void RefuseMissing(Layout layout, int[] fieldOf, string[] shown)
    {
        var missing = layout.Columns.Where((column, at) => column.Required && fieldOf[at] < 0)
            .Select(column => column.Name).ToList();
        if (missing.Count > 0) throw new ExtractException(ExtractFault.MissingColumns,
            $"Deze kolommen ontbreken: {string.Join(", ", missing)}. "
            + $"In het bestand staan: {string.Join(", ", shown.Take(60))}.");
    }

    /// <summary>A heading that says BSN, in any column; or another kind, in one that is not ours.</summary>
    static void RefusePersonal(string heading, string shown, int field, bool isOurs)
    {
        if (PersonalHeadings.KindOf(heading) is not { } kind) return;
        if (isOurs && !PersonalHeadings.SaysBsn(heading)) return;
        throw ExtractException.PersonalDataFound(kind, PersonalDataWords.InColumn(kind, shown, field), shown);
    }

    static ExtractException Unknown(List<int> unknown, string[] shown)
    {
        var named = unknown.Take(20).Select(field => shown[field] == Receive.Headings.Unnamed(field)
            ? shown[field] : $"{shown[field]} (kolom {Receive.Headings.Letter(field)})");
        return new(ExtractFault.UnknownColumns, $"Deze kolommen kennen we niet: {string.Join(", ", named)}. "
            + "Haal ze uit het extract, of zet ze in het aanleverprofiel onder 'negeren'.", column: shown[unknown[0]]);
    }

    static ExtractException Repeated(string first, string second, string name) => new(ExtractFault.RepeatedColumns,
        $"De kolom {name} staat er twee keer: {first} en {second}. Haal een van beide weg.", column: second);
}
