using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

/// <summary>XmR, u′ and p′ charts with the four rules.</summary>
public class ProcessChartTests
{
    [Fact]
    public void Equals_the_formulas_and_rules_computed_in_R()
    {
        var rows = ReferenceFile.Rows("process-charts.csv");
        Assert.Equal(10, rows.Count);
        Assert.All(rows, row =>
        {
            var basis = (row.Int("from"), row.Int("until"));
            var counts = row.Optionals("counts");
            var chart = row.Text("method") switch
            {
                "xmr" => XmRChart.Of(counts, basis),
                "u" => LaneyUChart.Of(counts, row.Numbers("exposure"), basis),
                _ => LaneyPChart.Of(counts, row.Numbers("exposure"), basis),
            };

            Close.To(row.Number("centre"), chart!.Centre, 1e-8, row.Text("name"));
            Close.To(row.Number("spread"), chart.Spread, 1e-8, row.Text("name"));
            Same("value", point => point?.Value);
            Same("lower", point => point?.Lower);
            Same("upper", point => point?.Upper);
            Same("signals", point => (double)(point?.Signals ?? ProcessSignals.None));

            void Same(string column, Func<ProcessPoint?, double?> of) => Assert.All(
                row.Optionals(column).Zip(chart.Points),
                pair => Close.To(pair.First, of(pair.Second), 1e-8, $"{row.Text("name")}: {column}"));
        });
    }

    [Fact]
    public void Eight_in_a_row_on_one_side_is_a_signal_and_seven_is_not()
    {
        double?[] seven = [3, 1, 3, 1, 3, 1, 3, 1, 3, 2.5, 2.4, 2.5, 2.4, 2.5, 2.4];

        Assert.Equal(ProcessSignals.None, XmRChart.Of(seven, (0, 8))!.Points[14]!.Value.Signals);
        Assert.Equal(ProcessSignals.EightInARow, XmRChart.Of([.. seven, 2.5], (0, 8))!.Points[15]!.Value.Signals);
    }

    [Fact]
    public void A_gap_ends_a_run()
    {
        double?[] values = [1, 3, 1, 3, 1, 3, 1, 3, 2.5, 2.4, 2.5, null, 2.4, 2.5, 2.4, 2.5];

        Assert.All(XmRChart.Of(values, (0, 8))!.Points, point =>
            Assert.Equal(ProcessSignals.None, point?.Signals ?? ProcessSignals.None));
        Assert.Null(XmRChart.Of(values)!.Points[11]);
    }

    [Fact]
    public void Limits_do_not_move_with_what_comes_after_the_base_periods()
    {
        double?[] quiet = [10, 12, 11, 9, 10, 12, 10, 11, 12, 10];
        var before = XmRChart.Of(quiet, (0, 8))!;
        var after = XmRChart.Of([.. quiet, 40, 44, 41], (0, 8))!;

        Assert.Equal((before.Centre, before.Spread), (after.Centre, after.Spread));
        Assert.True(after.Points[10]!.Value.Signals.HasFlag(ProcessSignals.BeyondLimits));
    }

    [Fact]
    public void Large_periods_have_narrow_limits()
    {
        var chart = LaneyUChart.Of([2, 60, 1, 55, 3, 52, 0, 48], [40, 1000, 40, 1000, 40, 1000, 40, 1000])!;

        Assert.True(chart.Points[0]!.Value.Upper > chart.Points[1]!.Value.Upper);
        Assert.Equal(0, chart.Points[0]!.Value.Lower);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(XmRChart.Of([]));
        Assert.Null(XmRChart.Of([1, 2, 3, 4, 5, 6, 7]));
        Assert.Null(XmRChart.Of([2, 2, 2, 2, 2, 2, 2, 2]));
        Assert.Null(XmRChart.Of([1, 2, 3, 4, 5, 6, 7, 8, 9], (0, 7)));
        Assert.Null(LaneyUChart.Of(new double?[9], new double[9]));
        Assert.Null(LaneyUChart.Of([.. Enumerable.Repeat<double?>(0, 9)], [.. Enumerable.Repeat(10.0, 9)]));
        Assert.Null(LaneyPChart.Of([.. Enumerable.Repeat<double?>(10, 9)], [.. Enumerable.Repeat(10.0, 9)]));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("values", () => XmRChart.Of([double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>("basePeriods", () => XmRChart.Of([1, 2], (0, 3)));
        Assert.Throws<ArgumentOutOfRangeException>("basePeriods", () => XmRChart.Of([1, 2], (1, 1)));
        Assert.Throws<ArgumentException>("exposure", () => LaneyUChart.Of([1], []));
        Assert.Throws<ArgumentException>("counts", () => LaneyPChart.Of([3], [2.0]));
        Assert.Throws<ArgumentException>("all", () => LaneyPChart.Of([3], [-2.0]));
    }
}
