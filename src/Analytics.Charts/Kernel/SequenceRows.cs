namespace Analytics.Charts.Kernel;

/// <summary>The rows of a cluster: sorted, sampled, and cut into runs of the same state.</summary>
static class SequenceRows
{
    /// <summary>
    /// The rows, sorted; at most so many, at equal distances along their weight, so that shares stay right.
    /// </summary>
    public static List<(int[] Months, double Weight)> Sample(IEnumerable<SequenceRow> all, int most)
    {
        var rows = all.Select(row => (Months: row.Months.ToArray(), row.Weight)).ToList();
        rows.Sort((a, b) => Compare(a.Months, b.Months));
        if (rows.Count <= most) return rows;
        var share = rows.Sum(row => row.Weight) / most;
        var sample = new List<(int[], double)>(most);
        var (at, reached) = (0, rows[0].Weight);
        for (var i = 0; i < most; i++)
        {
            while (reached < (i + 0.5) * share && at < rows.Count - 1) reached += rows[++at].Weight;
            sample.Add((rows[at].Months, share));
        }
        return sample;
    }

    /// <summary>Where each row lies in the height, as high as it weighs; rows that are alike are one band.</summary>
    public static IEnumerable<(int[] Months, double Top, double Height)> Bands(
        List<(int[] Months, double Weight)> rows, double height)
    {
        var total = rows.Sum(row => row.Weight);
        var (weight, top) = (0.0, 0.0);
        for (var i = 0; i < rows.Count; i++)
        {
            weight += rows[i].Weight;
            if (i + 1 < rows.Count && rows[i].Months.AsSpan().SequenceEqual(rows[i + 1].Months)) continue;
            var bottom = Math.Round(weight / total * height * 2) / 2;
            if (bottom > top) yield return (rows[i].Months, top, bottom - top);
            top = Math.Max(top, bottom);
        }
    }

    /// <summary>
    /// Months of one state that follow each other; the last is not included, unknown months are left out.
    /// </summary>
    public static IEnumerable<(int State, int From, int Until)> Runs(int[] months, int states)
    {
        var from = 0;
        for (var i = 1; i <= months.Length; i++)
        {
            if (i < months.Length && months[i] == months[from]) continue;
            if (months[from] >= 0 && months[from] < states) yield return (months[from], from, i);
            from = i;
        }
    }

    /// <summary>By the first month in which they differ; the shorter one first.</summary>
    static int Compare(int[] a, int[] b) => a.AsSpan().SequenceCompareTo(b);
}
