using Analytics.Charts.Kernel;

namespace Analytics.Charts;

/// <param name="States">From light to heavy; the months of a sequence count in this list.</param>
public sealed record SequenceIndexChartData(
    ChartHead Head, IReadOnlyList<CareState> States, IReadOnlyList<SequenceCluster> Clusters);

/// <param name="Note">What is said below the name, e.g. "34 jeugdigen".</param>
/// <param name="Withheld">Too few youths to show: a hatched block, whatever the rows.</param>
public sealed record SequenceCluster(
    string Name, string Note, IReadOnlyList<SequenceRow> Rows, bool Withheld = false);

/// <param name="Months">The state in each month, as its place in the list of states; -1 when it is not known.</param>
/// <param name="Weight">How many youths the row stands for.</param>
public sealed record SequenceRow(IReadOnlyList<int> Months, double Weight = 1);

/// <summary>
/// The course of care, a line per youth, month by month, grouped by cluster. Lines are sorted, so that courses that
/// begin alike lie together. More lines than fit are drawn as an even sample of the sorted lines.
/// </summary>
public static class SequenceIndexChart
{
    const string Kind = "sequence-index";
    const double ClusterGap = 12, SmallestCluster = 52;

    public static string Svg(SequenceIndexChartData data)
    {
        var clusters = data.Clusters.Where(cluster => cluster.Withheld || cluster.Rows.Any(Counts)).ToList();
        if (clusters.Count == 0) return Frame.Empty(data.Head, Kind);
        if (clusters.All(cluster => cluster.Withheld)) return Frame.TooFew(data.Head, Kind);

        var narrow = data.Head.IsNarrow;
        var states = CareStates.Legend(data.States);
        var legend = new Legend(states, data.Head.Width);
        var months = clusters.Where(cluster => !cluster.Withheld)
            .Max(cluster => cluster.Rows.Max(row => row.Months.Count));
        var heights = Heights(clusters, narrow);
        var left = narrow ? 0 : Math.Min(200, clusters.Max(NameWidth) + 16);
        var frame = new Frame(data.Head, Kind, new(left, 8, legend.Height + 10, 46),
            heights.Sum() + (clusters.Count - 1) * ClusterGap + (narrow ? clusters.Count * 22 : 0));

        legend.Draw(frame.Marks, 0, frame.Top - 10 - legend.Height);
        MonthAxis.Draw(frame, months);
        var top = frame.Top;
        for (var i = 0; i < clusters.Count; i++)
        {
            Names(frame, clusters[i], top);
            top += narrow ? 22 : 0;
            Block(frame, clusters[i], states, months, top, heights[i]);
            top += heights[i] + ClusterGap;
        }
        return frame.ToSvg();
    }

    static bool Counts(SequenceRow row) => row.Months.Count > 0 && row.Weight > 0 && double.IsFinite(row.Weight);

    static double NameWidth(SequenceCluster cluster) =>
        Math.Max(Lettering.Width(cluster.Name, 13, bold: true), Lettering.Width(cluster.Note, 12));

    /// <summary>As high as the cluster is large, in whole pixels, with room for its name.</summary>
    static List<double> Heights(List<SequenceCluster> clusters, bool narrow)
    {
        var weights = clusters
            .ConvertAll(cluster => cluster.Withheld ? 0 : cluster.Rows.Where(Counts).Sum(row => row.Weight));
        var total = weights.Sum();
        var room = narrow ? 260 : 400;
        return weights.ConvertAll(weight => Math.Max(SmallestCluster, Math.Round(weight / total * room)));
    }

    static void Names(Frame frame, SequenceCluster cluster, double top)
    {
        var bold = TextStyle.Label with { Bold = true };
        if (frame.Left == 0)
        {
            var name = Lettering.Cut(cluster.Name, frame.Width * 0.68, 13, bold: true);
            frame.Marks.Text(0, top + 15, name, bold, "cluster", name == cluster.Name ? null : cluster.Name);
            var used = Lettering.Width(name, 13, bold: true) + 10;
            frame.Marks.Fit(used, top + 15, cluster.Note, frame.Width - used, TextStyle.Small);
            return;
        }
        var lines = Lettering.Wrap(cluster.Name, frame.Left - 16, 13, 2, bold: true);
        var cut = string.Concat(lines).Contains('…', StringComparison.Ordinal);
        for (var i = 0; i < lines.Count; i++)
            frame.Marks.Text(0, top + 12 + i * 16, lines[i], bold, "cluster", cut ? cluster.Name : null);
        frame.Marks.Fit(0, top + 13 + lines.Count * 16, cluster.Note, frame.Left - 16, TextStyle.Small);
    }

    static void Block(
        Frame frame, SequenceCluster cluster, IReadOnlyList<LegendItem> states, int months, double top, double height)
    {
        if (cluster.Withheld)
        {
            frame.Withheld(frame.Left, top, frame.Right - frame.Left, height, $"{cluster.Name}: {frame.Texts.TooFew}");
            return;
        }
        var rows = SequenceRows.Sample(cluster.Rows.Where(Counts), (int)Math.Min(height, 200));
        var month = (frame.Right - frame.Left) / months;
        foreach (var band in SequenceRows.Bands(rows, height).GroupBy(band => band.Height))
        {
            var paths = states.Select(_ => new PathData()).ToList();
            foreach (var (rowMonths, y, thickness) in band)
                foreach (var (state, from, until) in SequenceRows.Runs(rowMonths, states.Count))
                    paths[state].Move(frame.Left + from * month, top + y + thickness / 2).Right((until - from) * month);
            for (var i = 0; i < paths.Count; i++)
            {
                frame.Marks.Bars(paths[i], band.Key, states[i].Paint);
                if (states[i].Pattern != Pattern.None)
                    frame.Marks.Bars(paths[i], band.Key, states[i].Paint, states[i].Pattern);
            }
        }
    }
}
