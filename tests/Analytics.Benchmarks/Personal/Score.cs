using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;

namespace Analytics.Benchmarks.Personal;

/// <summary>
/// How many planted items are found, and how many files are refused in which nothing is planted. Every item is of one
/// kind in one disguise, put into an otherwise clean file: in a whole column, in five cells, or in a single one.
/// </summary>
static class Score
{
    static readonly string[] places = ["Doelgroep", "Segment", "Kenmerk", "Administratie"];

    /// <param name="Missed">"Phone Split single", as often as it was missed.</param>
    public sealed record Result(int Planted, int Found, IReadOnlyList<string> Missed)
    {
        public double Share => (double)Found / Planted;
    }

    /// <param name="items">How many; each kind in each disguise as often as every other.</param>
    public static Result Planted(int items, int seed)
    {
        var kinds = Enum.GetValues<Kind>();
        List<string> missed = [];
        for (var item = 0; item < items; item++)
        {
            var kind = kinds[item % kinds.Length];
            var disguise = Disguises.All[item / kinds.Length % Disguises.All.Length];
            var file = new InventedFile(seed + item);
            var (lines, where) = Plant(file, kind, disguise);
            if (!IsFound(file.Check(), lines)) missed.Add($"{kind} {disguise} {where}");
        }
        return new(items, items - missed.Count, missed);
    }

    /// <summary>Files in which nothing is planted, and how many of them are refused all the same.</summary>
    public static Result Clean(int files, int seed)
    {
        List<string> refused = [];
        for (var file = 0; file < files; file++)
        {
            var report = new InventedFile(seed + file).Check();
            if (report.Verdict == Verdict.Refused)
                refused.Add($"{seed + file}: {report.Findings[^1].Rule} {report.Sentence}");
        }
        return new(files, refused.Count, refused);
    }

    static (int[] Lines, string Where) Plant(InventedFile file, Kind kind, Disguise disguise)
    {
        var chance = file.Chance;
        var amount = kind == Kind.BsnHash ? 0 : chance.Below(4);
        var rows = amount switch
        {
            0 or 1 => Enumerable.Range(0, file.Rows.Count).ToArray(),
            2 => [.. Enumerable.Range(0, 5).Select(_ => chance.Below(file.Rows.Count))],
            _ => [chance.Below(file.Rows.Count)],
        };
        var column = InventedFile.Column(disguise == Disguise.Split ? chance.Of("Segment", "Administratie") : chance.Of<string>(places));
        foreach (var row in rows)
        {
            var value = Inventions.Of(kind, chance, int.Parse(file.Rows[row][3], null));
            var cells = Disguises.Apply(disguise, kind, value, chance);
            file.Rows[row][column] = cells.First;
            if (cells.Second is { } second) file.Rows[row][column + 1] = second;
        }
        return ([.. rows.Select(row => row + 2)], amount switch { 0 or 1 => "column", 2 => "five", _ => "single" });
    }

    /// <summary>The file is refused for personal data, or (a single BSN among other values) its row is set apart.
    /// </summary>
    static bool IsFound(IntakeReport report, int[] lines)
    {
        var found = report.Findings.Where(IsPersonal).ToList();
        if (report.Verdict == Verdict.Refused) return found.Any(finding => finding.Rule != "P002");
        return lines.All(line => found.Any(finding => finding.Line == line));
    }

    static bool IsPersonal(Finding finding) => finding.Rule[0] == 'P' && finding.Rule != "P014";
}
