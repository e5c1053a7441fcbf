using System.Text;
using CsvHelper;

namespace Analytics.Pipeline.Receive;

/// <summary>The row with the headings, and the separator with which it was found.</summary>
/// <param name="Line">Physical line; what stands above it is a title.</param>
sealed record HeadingRow(char Separator, int Line, IReadOnlyList<string> Cells, int Matches)
{
    const int LinesSearched = 40;
    static readonly char[] separators = [';', ',', '\t', '|'];

    /// <summary>The row, among the first lines and for each separator, that names most of our columns.</summary>
    /// <exception cref="ExtractException">No row names at least two of them.</exception>
    public static HeadingRow Find(ReadOnlyMemory<byte> utf8, Layout layout, MunicipalityProfile profile)
    {
        HeadingRow? best = null;
        foreach (var separator in separators)
        {
            using var reader = CsvReader.Create(utf8, Csv.Options(separator));
            for (var line = 1; line <= LinesSearched && reader.Read();)
            {
                var cells = CellsOf(reader);
                var matches = ColumnMap.Matches(cells, layout, profile);
                if (matches > (best?.Matches ?? 1)) best = new(separator, line, cells, matches);
                line += 1 + Utf8Source.LineBreaks(reader.RawRecord);
            }
        }
        return best ?? throw new ExtractException(ExtractFault.NoHeading,
            "We vinden geen regel met kolomkoppen. Zet de kolomkoppen boven de gegevens, zoals: "
            + string.Join(", ", layout.Columns.Where(column => column.Required).Select(column => column.Name)) + ".");
    }

    static List<string> CellsOf(CsvReader reader)
    {
        var cells = new List<string>();
        for (var field = 0; field < Math.Min(reader.FieldCount, ColumnMap.MostFields + 1); field++)
            cells.Add(Encoding.UTF8.GetString(reader.GetSpan(field)).Trim());
        while (cells.Count > 1 && cells[^1].Length == 0) cells.RemoveAt(cells.Count - 1);
        return cells;
    }
}
