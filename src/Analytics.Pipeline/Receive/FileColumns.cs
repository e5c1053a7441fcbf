using Analytics.Pipeline.Receive.PersonalData;
using CsvHelper;

namespace Analytics.Pipeline.Receive;

/// <summary>A column of a file, as somebody who knows the file can tell what it is.</summary>
/// <param name="Heading">As it stands in the file: what a profile remembers.</param>
/// <param name="Shown">Fit to be shown.</param>
/// <param name="Holds">What kind of values it holds, never one of them.</param>
/// <param name="Proposed">Our column that it probably is; null when nothing points to one.</param>
/// <param name="IsCertain">Whether the heading says so itself, or the profile.</param>
/// <param name="IsIgnored">Whether the profile drops it.</param>
public sealed record FileColumn(
    int Field, string Heading, string Shown, ValueKind Holds, string? Proposed, bool IsCertain, bool IsIgnored);

/// <summary>
/// The columns of a file that names them its own way, with what each probably is. The whole file is looked at for
/// personal data: a file that holds any is not one to choose columns for.
/// </summary>
public static class FileColumns
{
    const int RowsLookedAt = 500;

    /// <exception cref="ExtractException">The file cannot be read, or holds personal data.</exception>
    public static IReadOnlyList<FileColumn> Look(
        Stream content, string fileName, Layout layout, MunicipalityProfile profile)
    {
        var head = new byte[Recognition.SampleSize];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var sample = head.AsMemory(0, read);
        FileSignature.Check(sample.Span);
        var text = TextEncoding.Of(sample.Span);
        var utf8 = text.IsUtf8 ? sample[text.Skip..] : text.ToUtf8(sample.Span[text.Skip..]);
        var heading = HeadingRow.Find(utf8, layout, profile);
        NameScan.CheckFile(fileName);
        NameScan.CheckHeadings(heading.Cells);
        var map = ColumnMap.Loosely(heading.Cells, layout, profile);
        var kinds = Read(new Utf8Source(sample, content, text), heading, map, layout);
        return Columns(heading.Cells, map, layout, profile, kinds);
    }

    static ValueKinds[] Read(Utf8Source source, HeadingRow heading, ColumnMap map, Layout layout)
    {
        ValueKinds[] kinds = [.. map.Headings.Select(_ => new ValueKinds())];
        var scan = new PersonalDataScan(map, layout);
        using var reader = CsvReader.Create(source, Csv.Options(heading.Separator), leaveOpen: true);
        for (int line = 1, row = 0; reader.Read(); line += 1 + Utf8Source.LineBreaks(reader.RawRecord))
        {
            if (line <= heading.Line) continue;
            scan.OddField(reader);
            if (++row > RowsLookedAt) continue;
            for (var field = 0; field < Math.Min(kinds.Length, reader.FieldCount); field++)
                kinds[field].Look(Trimmed.Of(reader.GetSpan(field)));
        }
        scan.Finish();
        return kinds;
    }

    static List<FileColumn> Columns(IReadOnlyList<string> headings, ColumnMap map, Layout layout,
        MunicipalityProfile profile, ValueKinds[] kinds)
    {
        var ignored = profile.Ignore.Select(Headings.Normalise).ToHashSet();
        var free = Enumerable.Range(0, layout.Columns.Count).Where(column => map.FieldOf[column] < 0).ToHashSet();
        var columns = new List<FileColumn>();
        for (var field = 0; field < headings.Count; field++)
        {
            if (headings[field].Length == 0) continue;
            var known = map.ColumnOf[field];
            var isIgnored = ignored.Contains(Headings.Normalise(headings[field]));
            var guess = known >= 0 || isIgnored ? known
                : ColumnGuess.Of(headings[field], kinds[field].Kind, layout, free);
            if (known < 0 && guess >= 0) free.Remove(guess);
            columns.Add(new FileColumn(field, headings[field], map.Headings[field], kinds[field].Kind,
                guess < 0 ? null : layout.Columns[guess].Name, known >= 0, isIgnored));
        }
        return columns;
    }
}
