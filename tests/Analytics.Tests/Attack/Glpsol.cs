using System.Diagnostics;
using System.Globalization;
using System.Text;
using Analytics.Attack;

namespace Analytics.Tests.Attack;

/// <summary>A test that asks <c>glpsol</c> (Debian package glpk-utils); without it the test is skipped and says so.</summary>
sealed class GlpsolFact : FactAttribute
{
    public GlpsolFact()
    {
        if (Glpsol.Path is null) Skip = "glpsol is not installed: apt-get install glpk-utils.";
    }
}

/// <summary>One question to <c>glpsol</c>, in the CPLEX format for linear programmes.</summary>
static class Glpsol
{
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, "glpsol")).FirstOrDefault(File.Exists);

    /// <returns>The smallest or largest that the variable can be, infinite when there is no end; null when nothing fits.</returns>
    public static double? Extreme(LinearSystem system, int variable, bool smallest)
    {
        var question = System.IO.Path.GetTempFileName();
        var answer = question + ".answer";
        try
        {
            File.WriteAllText(question, Write(system, variable, smallest));
            using var run = Process.Start(new ProcessStartInfo(Path!, ["--lp", question, "--nopresol", "--write", answer]) { RedirectStandardOutput = true })!;
            run.StandardOutput.ReadToEnd();
            run.WaitForExit();
            var words = File.ReadLines(answer).First(line => line.StartsWith("s bas", StringComparison.Ordinal)).Split(' ');
            if (words[4] != "f") return null;
            if (words[5] != "f") return smallest ? double.NegativeInfinity : double.PositiveInfinity;
            return double.Parse(words[6], CultureInfo.InvariantCulture);
        }
        finally
        {
            File.Delete(question);
            File.Delete(answer);
        }
    }

    static string Write(LinearSystem system, int variable, bool smallest)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{(smallest ? "Minimize" : "Maximize")}\n cost: x{variable}\nSubject To\n");
        foreach (var (low, high, terms) in system.Relations.Select(r => (r.Bounds.Low, r.Bounds.High, r.Terms)))
        {
            var sum = string.Join(' ', terms.Select(t => string.Create(CultureInfo.InvariantCulture, $"{(t.Factor < 0 ? '-' : '+')} {Math.Abs(t.Factor)} x{t.Variable}")));
            if (double.IsFinite(low)) text.Append(CultureInfo.InvariantCulture, $" {sum} >= {low}\n");
            if (double.IsFinite(high)) text.Append(CultureInfo.InvariantCulture, $" {sum} <= {high}\n");
        }
        text.Append(" any: x0 >= -1000000\nBounds\n"); // The format wants a relation.
        foreach (var (i, bounds) in system.Variables.Select(v => v.Bounds).Index())
            text.Append(CultureInfo.InvariantCulture, $" {bounds.Low} <= x{i} <= {(double.IsInfinity(bounds.High) ? "+inf" : bounds.High)}\n");
        return text.Append("End\n").ToString();
    }
}
