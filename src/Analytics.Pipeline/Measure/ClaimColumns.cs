namespace Analytics.Pipeline.Measure;

/// <summary>What was claimed on an allocation in a month, all rows of it together. Cents; a balance may be
/// negative.</summary>
public readonly record struct LoadedClaim(string Municipality, long Number, DateOnly Month, long Cents);

/// <summary>The claims of all rows of a <see cref="CareTable"/> one after the other, those of a row by month.</summary>
/// <param name="First">Per row where its claims begin; one more than there are rows.</param>
/// <param name="Day">First day of the month, as a number.</param>
sealed record ClaimColumns(int[] First, int[] Day, long[] Cents)
{
    /// <summary>Claims in any order; those of no row are left out.</summary>
    public static ClaimColumns Of(LoadedAllocation[] rows, IReadOnlyList<LoadedClaim> claims)
    {
        var first = new int[rows.Length + 1];
        if (claims.Count == 0) return new(first, [], []);
        var rowOf = rows.Select((row, at) => (row, at))
            .ToDictionary(pair => (pair.row.Municipality, pair.row.Number), pair => pair.at);
        var at = new int[claims.Count];
        for (var claim = 0; claim < at.Length; claim++)
        {
            at[claim] = rowOf.GetValueOrDefault((claims[claim].Municipality, claims[claim].Number), -1);
            if (at[claim] >= 0) first[at[claim] + 1]++;
        }
        for (var row = 0; row < rows.Length; row++) first[row + 1] += first[row];
        return Fill(first, at, claims);
    }

    static ClaimColumns Fill(int[] first, int[] rowOf, IReadOnlyList<LoadedClaim> claims)
    {
        var (day, cents, next) = (new int[first[^1]], new long[first[^1]], first.ToArray());
        for (var claim = 0; claim < rowOf.Length; claim++)
        {
            if (rowOf[claim] < 0) continue;
            var place = next[rowOf[claim]]++;
            (day[place], cents[place]) = (claims[claim].Month.DayNumber, claims[claim].Cents);
        }
        for (var row = 0; row < first.Length - 1; row++)
            Array.Sort(day, cents, first[row], first[row + 1] - first[row]);
        return new(first, day, cents);
    }

    public bool Has(int row) => First[row + 1] > First[row];

    public long Sum(int row)
    {
        var sum = 0L;
        for (var claim = First[row]; claim < First[row + 1]; claim++) sum += Cents[claim];
        return sum;
    }
}
