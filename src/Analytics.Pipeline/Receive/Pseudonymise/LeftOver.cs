using Analytics.Pipeline.Receive.PersonalData;
using CsvHelper;

namespace Analytics.Pipeline.Receive.Pseudonymise;

/// <summary>Whether a file that was pseudonymised still holds personal data: the scan of every delivery, without its
/// other checks.</summary>
static class LeftOver
{
    /// <exception cref="ExtractException">It does.</exception>
    public static void Check(string path)
    {
        using var content = File.OpenRead(path);
        var head = new byte[Recognition.SampleSize];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var text = TextEncoding.Of(head.AsSpan(0, read));
        var sample = head.AsMemory(0, read);
        using var source = new Utf8Source(sample, content, text);
        ReadOnlyMemory<byte> utf8 = text.IsUtf8 ? sample[text.Skip..] : text.ToUtf8(sample.Span[text.Skip..]);
        var heading = HeadingRow.Find(utf8, Layouts.Allocations, MunicipalityProfile.Empty);
        NameScan.CheckHeadings(heading.Cells);
        using var reader = CsvReader.Create(source, Csv.Options(heading.Separator), leaveOpen: true);
        var scan = new PersonalDataScan(ColumnMap.Loosely(
            heading.Cells, Layouts.Allocations, MunicipalityProfile.Empty), Layouts.Allocations);
        for (var line = 1; reader.Read(); line += 1 + Utf8Source.LineBreaks(reader.RawRecord))
        {
            if (line <= heading.Line || scan.OddField(reader) is not (>= 0 and var odd)) continue;
            throw ExtractException.PersonalDataFound(PersonalDataKind.Bsn,
                $"Op regel {line} in kolom {Headings.Letter(odd)} staat waarschijnlijk een burgerservicenummer.", "");
        }
        scan.Finish();
    }
}
