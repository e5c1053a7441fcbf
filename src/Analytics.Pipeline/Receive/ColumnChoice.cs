namespace Analytics.Pipeline.Receive;

/// <summary>What somebody chose for the columns of a file: what is wrong with it, or the profile that it makes.</summary>
/// <param name="Profile">Null when something is wrong.</param>
/// <param name="Problems">Dutch, by heading; "" is about all columns together.</param>
public sealed record ColumnChoice(MunicipalityProfile? Profile, IReadOnlyDictionary<string, string> Problems)
{
    /// <summary>Chosen for a column that is to be dropped.</summary>
    public const string Ignore = "negeren";

    /// <summary>Judges a choice, and turns it into the next version of the profile.</summary>
    /// <param name="chosen">By heading: one of our columns, <see cref="Ignore"/>, or nothing yet.</param>
    public static ColumnChoice Of(
        IReadOnlyList<FileColumn> columns, IReadOnlyDictionary<string, string> chosen, Layout layout,
        MunicipalityProfile profile)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new Dictionary<string, FileColumn>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            var choice = chosen.GetValueOrDefault(column.Heading, "");
            if (choice.Length == 0) problems[column.Heading] = "Kies wat deze kolom is, of kies negeren.";
            else if (choice == Ignore) continue;
            else if (layout.Columns.All(known => known.Name != choice))
                problems[column.Heading] = "Deze keuze kennen we niet.";
            else if (!taken.TryAdd(choice, column))
                problems[column.Heading] = $"{choice} is al gekozen bij {taken[choice].Shown}.";
        }
        var missing = layout.Columns.Where(known => known.Required && !taken.ContainsKey(known.Name))
            .Select(known => known.Name).ToList();
        if (missing.Count > 0) problems[""] = "Deze kolommen zijn nodig en nog niet gekozen: "
            + string.Join(", ", missing) + ".";
        return problems.Count > 0
            ? new ColumnChoice(null, problems)
            : new ColumnChoice(Next(columns, chosen, profile), problems);
    }

    /// <summary>What the old profile says of headings that this file does not have stays.</summary>
    static MunicipalityProfile Next(IReadOnlyList<FileColumn> columns, IReadOnlyDictionary<string, string> chosen,
        MunicipalityProfile old)
    {
        var here = columns.Select(column => Receive.Headings.Normalise(column.Heading)).ToHashSet();
        var headings = old.Headings.Where(pair => !here.Contains(Receive.Headings.Normalise(pair.Value)))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var ignore = old.Ignore.Where(heading => !here.Contains(Receive.Headings.Normalise(heading))).ToList();
        foreach (var column in columns)
        {
            var choice = chosen[column.Heading];
            if (choice == Ignore) ignore.Add(column.Heading);
            else headings[choice] = column.Heading;
        }
        return old with { Headings = headings, Ignore = ignore };
    }
}
