using System.Globalization;

namespace Analytics.Benchmarks;

/// <summary>A line of the table that a benchmark prints.</summary>
/// <param name="Compared">With a peer, or with what is asked for; empty when there is nothing to compare with.</param>
/// <param name="Memory">The most that this process used at a time; empty when another one did the work.</param>
sealed record Row(string What, string Took, string Compared = "", string Memory = "")
{
    public static Row Of(string what, Measured measured, string compared = "") =>
        new(what, Seconds(measured.Seconds), compared, $"{measured.PeakMiB} MiB");

    public static string Seconds(double seconds) => seconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:F2} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds:F2} s");

    /// <summary>"1.52 x": above 1 is faster than the other.</summary>
    public static string Times(double seconds, double others) =>
        string.Create(CultureInfo.InvariantCulture, $"{others / seconds:F2} x");
}
