using System.Globalization;
using Analytics.Benchmarks.Personal;

namespace Analytics.Benchmarks;

/// <summary>How much of 10,000 planted items of personal data is found, and how many of 1,000 clean files are refused.
/// </summary>
static class PersonalBenchmark
{
    const int Items = 10_000, Files = 1_000, Seed = 20_250_115;

    public static async IAsyncEnumerable<Row> RunAsync(int runs)
    {
        var (planted, clean) = (default(Score.Result), default(Score.Result));
        var measured = await Measure.OnceAsync(() => Task.Run(() =>
        {
            planted = Score.Planted(Items, Seed);
            clean = Score.Clean(Files, Seed);
        }));
        var (kinds, disguises) = (Enum.GetValues<Kind>().Length, Disguises.All.Length);
        yield return Row.Of(Text($"{Items:N0} planted items of {kinds} kinds in {disguises} disguises"), measured,
            Text($"{planted!.Share:P2} found; 99.5% is asked"));
        foreach (var missed in planted.Missed.CountBy(what => what).OrderByDescending(what => what.Value))
            yield return new Row(Text($"missed: {missed.Key}"), Text($"{missed.Value}"));
        yield return new Row(Text($"{Files:N0} clean files"), "",
            Text($"{clean!.Share:P2} refused; at most 0.5% is allowed"));
        foreach (var refused in clean.Missed) yield return new Row(Text($"refused: {refused}"), "");
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
