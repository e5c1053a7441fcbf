using Analytics.Samples.Files;

namespace Analytics.Samples;

/// <summary>A row of a dirty file that must be set apart.</summary>
/// <param name="Line">As a spreadsheet shows it: the first line is 1.</param>
/// <param name="Rule">The rule that should say so; a family of rules where the sample itself planted the row.</param>
public sealed record DirtyLine(int Line, string Rule);

/// <summary>What is true of a dirty file.</summary>
/// <param name="Clean">Rows that must be stored.</param>
/// <param name="CleanCents">What was declared in those, euro cents.</param>
public sealed record DirtyFile(
    string Path, string Municipality, int Clean, long CleanCents, IReadOnlyList<DirtyLine> Faulty);

/// <summary>
/// The sample region with two in a hundred rows made wrong, in nineteen ways, in each of the nine ways of writing. The
/// same seed gives the same bytes, and the truth says which lines must be set apart.
/// </summary>
public static class DirtyRegion
{
    const double Share = .02;
    static readonly int kinds = Enum.GetValues<Dirt>().Length;

    public static IReadOnlyList<DirtyFile> Write(string directory, int seed, SampleSize size)
    {
        Directory.CreateDirectory(directory);
        var truth = new Truth(seed, size, Window.Six);
        SampleRegion.WriteRegion(new SampleWriter(directory, truth, null), truth);
        var chance = Chance.For(seed, "dirt");
        return [.. truth.Files.Select(file => Soil(directory, file, chance))];
    }

    static DirtyFile Soil(string directory, FileTruth truth, Chance chance)
    {
        var (path, dialect) = (Path.Combine(directory, truth.File), Dialects.Of(truth.Municipality));
        var lines = File.ReadAllText(path, dialect.Encoding).Split(dialect.NewLine)[..^1];
        var planted = truth.FaultyRows.ToDictionary(row => row.Line, row => row.Rule);
        var (first, last) = (truth.TitleLines + truth.BlankLines + 2, lines.Length - truth.TotalLines);
        var (written, faulty, clean, cents) = (new List<string>(), new List<DirtyLine>(), truth.ValidRows,
            truth.ValidAmountCents);
        for (var line = 1; line <= lines.Length; line++)
        {
            written.Add(lines[line - 1]);
            if (planted.TryGetValue(line, out var rule)) faulty.Add(new(written.Count, rule));
            // A planted row may be the one above it once more, which must stay as it is.
            else if (line >= first && line <= last && !planted.ContainsKey(line + 1) && chance.Hits(Share))
            {
                var (row, dirt) = (new DirtyRow(dialect, lines[line - 1]), (Dirt)chance.Below(kinds));
                if (dirt == Dirt.RowTwice) written.Add(lines[line - 1]);
                else
                {
                    (clean, cents) = (clean - 1, cents - row.Cents);
                    written[^1] = row.With(dirt);
                }
                faulty.Add(new(written.Count, DirtyRow.Rules[(int)dirt]));
            }
        }
        File.WriteAllText(path, string.Join(dialect.NewLine, written) + dialect.NewLine, dialect.Encoding);
        return new DirtyFile(path, truth.Municipality, clean, cents, faulty);
    }
}
