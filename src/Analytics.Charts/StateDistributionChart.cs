using Analytics.Charts.Kernel;

namespace Analytics.Charts;

/// <param name="States">From light to heavy.</param>
/// <param name="Months">The first month first.</param>
public sealed record StateDistributionChartData(
    ChartHead Head, IReadOnlyList<CareState> States, IReadOnlyList<StateMonth> Months);

/// <param name="Shares">Youths or shares per state, in the order of the states; made to add up to 100 %.</param>
/// <param name="Withheld">Too few youths to show: a hatched month, whatever the shares.</param>
public sealed record StateMonth(IReadOnlyList<double> Shares, bool Withheld = false);

/// <summary>Which share of the youths is in each state, month by month; heavy care lies at the bottom.</summary>
public static class StateDistributionChart
{
    const string Kind = "state-distribution";

    /// <exception cref="ArgumentException">A month has another number of shares than there are states.</exception>
    public static string Svg(StateDistributionChartData data)
    {
        if (data.Months.Any(month => !month.Withheld && month.Shares.Count != data.States.Count))
            throw new ArgumentException("A share per state, in every month.", nameof(data));
        var months = data.Months.Select(month => month.Withheld ? null : Stacked(month.Shares)).ToList();
        if (months.Count == 0 || (months.All(month => month is null) && !data.Months.Any(month => month.Withheld)))
            return Frame.Empty(data.Head, Kind);
        if (data.Months.All(month => month.Withheld)) return Frame.TooFew(data.Head, Kind);

        var states = CareStates.Legend(data.States);
        var legend = new Legend(states, data.Head.Width);
        var domain = new Domain(0, 100, 25);
        var margins = new Margins(Axis.LeftWidth(domain, data.Head.Texts), 8, legend.Height + 36, 46);
        var frame = new Frame(data.Head, Kind, margins, data.Head.IsNarrow ? 180 : 240);
        var y = new Domain(0, 1, 1).Between(frame.Bottom, frame.Top);

        legend.Draw(frame.Marks, 0, frame.Top - 36 - legend.Height);
        Axis.Left(frame, domain, data.Head.Texts.ShareOfYouths);
        MonthAxis.Draw(frame, months.Count);
        for (var state = 0; state < states.Count; state++) Steps(frame, months, state, states[state], y);
        Gaps(frame, data.Months);
        return frame.ToSvg();
    }

    /// <summary>
    /// Where each state begins, counted from the heaviest, with 1 behind the last; null when nobody is counted.
    /// </summary>
    static double[]? Stacked(IReadOnlyList<double> shares)
    {
        var total = shares.Where(share => double.IsFinite(share) && share > 0).Sum();
        if (total is <= 0 or double.PositiveInfinity) return null;
        var from = new double[shares.Count + 1];
        for (var i = shares.Count - 1; i >= 0; i--)
            from[i] = from[i + 1] + (double.IsFinite(shares[i]) && shares[i] > 0 ? shares[i] / total : 0);
        return from;
    }

    static void Steps(Frame frame, List<double[]?> months, int state, LegendItem item, Scale y)
    {
        var width = (frame.Right - frame.Left) / months.Count;
        var path = new PathData();
        for (var i = 0; i < months.Count; i++)
        {
            if (months[i] is not { } from || from[state] - from[state + 1] <= 0) continue;
            var height = y[from[state + 1]] - y[from[state]];
            path.Move(frame.Left + i * width, y[from[state]]).Right(width).Down(height).Right(-width).Close();
        }
        if (path.IsEmpty) return;
        frame.Marks.Area(path, item.Paint, 1, "state", item.Name);
        frame.Marks.Cover(path, item.Pattern);
    }

    static void Gaps(Frame frame, IReadOnlyList<StateMonth> months)
    {
        var width = (frame.Right - frame.Left) / months.Count;
        for (var i = 0; i < months.Count; i++)
        {
            if (!months[i].Withheld) continue;
            var from = i;
            while (i + 1 < months.Count && months[i + 1].Withheld) i++;
            frame.Withheld(frame.Left + from * width, frame.Top, (i + 1 - from) * width, frame.Bottom - frame.Top);
        }
    }
}
