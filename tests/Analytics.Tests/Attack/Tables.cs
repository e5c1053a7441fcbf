using Analytics.Attack;

namespace Analytics.Tests.Attack;

/// <summary>Released cells the way people read them.</summary>
static class Tables
{
    /// <summary>
    /// A line is area, indicator, form, period, numerator and denominator, with a dash for what is withheld, and
    /// perhaps the value.
    /// </summary>
    public static IReadOnlyList<ReleasedCell> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Cell)];

    static ReleasedCell Cell(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        double? value = words.Length > 6 ? double.Parse(words[6], System.Globalization.CultureInfo.InvariantCulture) : null;
        return new ReleasedCell(words[0], LevelOf(words[0]), words[1], words[2], words[3], Number(words[4]), Number(words[5]),
            value, null, null, Number(words[4]) is null);
    }

    static long? Number(string word) => word == "-" ? null : long.Parse(word, System.Globalization.CultureInfo.InvariantCulture);

    static string LevelOf(string area) => area[..2] switch { "BU" => "buurt", "WK" => "wijk", "GM" => "gemeente", _ => "regio" };
}
