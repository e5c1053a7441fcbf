using System.Globalization;

namespace Analytics.Tests.Reference;

/// <summary>A CSV that an R script in this folder wrote. An empty field is R's NA; a list is separated by
/// ';'.</summary>
sealed class ReferenceFile
{
    readonly string[] header;
    readonly string[] fields;

    ReferenceFile(string[] header, string[] fields) => (this.header, this.fields) = (header, fields);

    public static IReadOnlyList<ReferenceFile> Rows(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Reference", name));
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => new ReferenceFile(header, line.Split(',')))];
    }

    public string Text(string column) => fields[Array.IndexOf(header, column)];

    public int Int(string column) => int.Parse(Text(column), CultureInfo.InvariantCulture);

    public double? Optional(string column) => Parse(Text(column));

    public double Number(string column) => Optional(column)!.Value;

    public double?[] Optionals(string column) => Text(column) is "" ? [] : [.. Text(column).Split(';').Select(Parse)];

    public double[] Numbers(string column) => [.. Optionals(column).Select(number => number!.Value)];

    static double? Parse(string text) => text is "" ? null : double.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>Comparison with reference values: relative for large numbers, absolute for small ones.</summary>
static class Close
{
    public static void To(double? expected, double? actual, double tolerance, string what)
    {
        var close = expected is null ? actual is null
            : actual is not null && Math.Abs(expected.Value - actual.Value)
                <= tolerance * Math.Max(1, Math.Abs(expected.Value));
        Assert.True(close, $"{what}: expected {expected:R}, found {actual:R}");
    }
}
