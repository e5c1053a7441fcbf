using System.Globalization;
using Analytics.Charts;

namespace Analytics.Benchmarks;

/// <summary>250 trend charts, as many as a region's neighbourhoods, and every chart of the gallery.</summary>
static class ChartsBenchmark
{
    const int Charts = 250;

    /// <summary>A gallery chart takes too little to time once.</summary>
    const int Repeats = 50;

    /// <summary>What is asked for: seconds for all 250.</summary>
    const double Goal = 1.25;

    public static async IAsyncEnumerable<Row> RunAsync(int runs)
    {
        var data = Enumerable.Range(0, Charts).Select(Trend).ToList();
        var trends = await Measure.MedianAsync(runs, () => data.ForEach(one => TrendChart.Svg(one)));
        yield return new Row($"{Charts} trend charts", Row.Seconds(trends.Seconds),
            string.Create(CultureInfo.InvariantCulture, $"{trends.Seconds / Goal:P0} of the {Goal} s allowed"));
        foreach (var example in Gallery.All)
        {
            var measured = await Measure.MedianAsync(runs, () =>
            {
                for (var i = 0; i < Repeats; i++) example.Svg();
            });
            yield return new Row($"{example.Name}: {example.Description}", Row.Seconds(measured.Seconds / Repeats));
        }
    }

    /// <summary>24 quarters with intervals beside those of a larger area, and two actions.</summary>
    static TrendChartData Trend(int number)
    {
        var head = new ChartHead($"chart-{number}", $"Neighbourhood {number}", "Made up to measure with.")
        {
            Caption = "Made up.",
        };
        return new TrendChartData(head, "per 1.000 jeugdigen", $"Buurt {number}", Points(number, 6))
        {
            Comparison = Points(1, 1), ComparisonName = "regio",
            Actions = [new(new(2021, 2), 1, "One action"), new(new(2023, 1), 2, "Another")],
        };
    }

    static List<TrendPoint> Points(int number, double half) =>
    [
        .. Enumerable.Range(0, 24).Select(quarter =>
        {
            var value = 60 + number % 40 + 8 * Math.Sin(quarter * 0.9 + number);
            return new TrendPoint(new(2019 + quarter / 4, quarter % 4 + 1), value, value - half, value + half,
                Withheld: (quarter + number) % 17 == 0, Provisional: quarter == 23);
        }),
    ];
}
