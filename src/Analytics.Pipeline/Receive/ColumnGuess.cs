namespace Analytics.Pipeline.Receive;

/// <summary>Which of our columns a heading that we do not know probably means. Only ever a proposal.</summary>
static class ColumnGuess
{
    const double AlikeEnough = 0.85;
    const int ShortestWord = 5;

    /// <param name="free">The columns that no other heading is.</param>
    /// <returns>The column, or -1.</returns>
    public static int Of(string heading, ValueKind holds, Layout layout, IReadOnlySet<int> free)
    {
        var word = Headings.Normalise(heading);
        var best = free.Where(column => Fits(layout.Columns[column], holds))
            .Select(column => (column, alike: Alike(word, layout.Columns[column])))
            .OrderByDescending(pair => pair.alike).ThenBy(pair => pair.column).FirstOrDefault((-1, 0));
        return best.alike >= AlikeEnough ? best.column : ByValues(holds, layout, free);
    }

    /// <summary>Only what is one thing and nothing else: a code of a gemeente is the gemeente.</summary>
    static int ByValues(ValueKind holds, Layout layout, IReadOnlySet<int> free)
    {
        var name = holds switch
        {
            ValueKind.MunicipalityCode => "Gemeentecode",
            ValueKind.DistrictCode => "Wijkcode",
            ValueKind.NeighbourhoodCode => "Buurtcode",
            ValueKind.Sex => "Geslacht",
            ValueKind.Year => "Geboortejaar",
            _ => null,
        };
        return name is null ? -1 : free.Where(column => layout.Columns[column].Name == name).DefaultIfEmpty(-1).First();
    }

    /// <summary>A column of dates is not proposed where numbers are, and the other way round.</summary>
    static bool Fits(ColumnName column, ValueKind holds) => column.Content switch
    {
        _ when holds == ValueKind.Empty => true,
        ColumnContent.Date => holds is ValueKind.Date or ValueKind.WholeNumber,
        ColumnContent.Amount or ColumnContent.Cents => holds is ValueKind.Amount or ValueKind.WholeNumber,
        ColumnContent.Number => holds is ValueKind.WholeNumber or ValueKind.Year or ValueKind.Amount,
        _ => holds is not (ValueKind.Date or ValueKind.Amount),
    };

    static double Alike(string word, ColumnName column) =>
        column.Synonyms.Prepend(column.Name).Select(Headings.Normalise).Max(known => Alike(word, known));

    /// <summary>0–1: one holding the other, or else the share of letters that need not be changed.</summary>
    static double Alike(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < ShortestWord) return one == other ? 1 : 0;
        if (longer.Contains(shorter, StringComparison.Ordinal)) return 0.9;
        return 1 - Distance(one, other) / (double)longer.Length;
    }

    /// <summary>Levenshtein: the fewest letters to add, leave out or change.</summary>
    static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
