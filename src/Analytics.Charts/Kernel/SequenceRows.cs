namespace Analytics.Charts.Kernel;

/// <summary>The rows of a cluster: sorted, sampled, and cut into runs of the same state.</summary>
static class SequenceRows
{
    /// <summary>At most so many rows: at equal distances along the weight of the sorted rows, so shares stay right.</summary>
    public static List<SequenceRow> Sample(List<SequenceRow> rows, int most)
    {
        rows.Sort((a, b) => Compare(a.Months, b.Months));
        if (rows.Count <= most) return rows;
        var share = rows.Sum(row => row.Weight) / most;
        var sample = new List<SequenceRow>();
        var (at, reached) = (0, rows[0].Weight);
        for (var i = 0; i < most; i++)
        {
            while (reached < (i + 0.5) * share && at < rows.Count - 1) reached += rows[++at].Weight;
            sample.Add(rows[at] with { Weight = share });
        }
        return sample;
    }

    /// <summary>Where each row lies in the height, as high as it weighs; on whole pixels when there are many.</summary>
    public static IEnumerable<(SequenceRow Row, double Top, double Height)> Bands(List<SequenceRow> rows, double height)
    {
        var total = rows.Sum(row => row.Weight);
        var (weight, top) = (0.0, 0.0);
        for (var i = 0; i < rows.Count; i++)
        {
            weight += rows[i].Weight;
            if (i + 1 < rows.Count && Compare(rows[i].Months, rows[i + 1].Months) == 0) continue;
            var bottom = Math.Round(weight / total * height * 2) / 2;
            if (bottom > top) yield return (rows[i], top, bottom - top);
            top = Math.Max(top, bottom);
        }
    }

    /// <summary>Months of one state that follow each other, the last one not included; unknown months are left out.</summary>
    public static IEnumerable<(int State, int From, int Until)> Runs(IReadOnlyList<int> months, int states)
    {
        var from = 0;
        for (var i = 1; i <= months.Count; i++)
        {
            if (i < months.Count && months[i] == months[from]) continue;
            if (months[from] >= 0 && months[from] < states) yield return (months[from], from, i);
            from = i;
        }
    }

    /// <summary>By the first month in which they differ; the shorter one first.</summary>
    static int Compare(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
            if (a[i] != b[i]) return a[i].CompareTo(b[i]);
        return a.Count.CompareTo(b.Count);
    }
}
