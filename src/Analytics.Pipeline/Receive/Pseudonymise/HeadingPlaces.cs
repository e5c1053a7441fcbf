namespace Analytics.Pipeline.Receive.Pseudonymise;

/// <summary>Where in a row the columns are that are replaced or left out.</summary>
sealed record HeadingPlaces(IReadOnlyList<int> Replace, IReadOnlyList<int> Drop)
{
    /// <summary>Null when these fields are not the headings: one of the columns is not among them.</summary>
    public static HeadingPlaces? Of(IReadOnlyList<string> fields, IReadOnlyList<string> replace, IReadOnlyList<string> drop)
    {
        var headings = fields.Select(field => Headings.Normalise(RawRecords.Plain(field))).ToList();
        var (replaced, dropped) = (replace.Select(Place).ToList(), drop.Select(Place).ToList());
        return replaced.Concat(dropped).All(place => place >= 0) ? new(replaced, dropped) : null;

        int Place(string asked)
        {
            var plain = Headings.Normalise(asked);
            var exact = headings.IndexOf(plain);
            if (exact >= 0) return exact;
            var known = Layouts.Allocations.Columns.FirstOrDefault(column => Headings.Normalise(column.Name) == plain);
            return known is null ? -1
                : headings.FindIndex(heading => known.Synonyms.Any(synonym => Headings.Normalise(synonym) == heading));
        }
    }
}
