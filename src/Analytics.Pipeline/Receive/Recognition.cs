using System.Text;
using Analytics.Pipeline.Receive.PersonalData;
using CsvHelper;

namespace Analytics.Pipeline.Receive;

/// <summary>What was recognised of a file from its first part, and on which evidence.</summary>
public sealed class Recognition
{
    /// <summary>Bytes of the file that are looked at before it is read.</summary>
    public const int SampleSize = 256 * 1024;

    readonly DateColumn?[] dates;
    readonly AmountColumn?[] amounts;
    readonly NumberColumn?[] numbers;

    public char Separator { get; }

    /// <summary>The physical line of the headings.</summary>
    public int HeadingLine { get; }
    public ColumnMap Map { get; }

    /// <summary>The headings as they stand in the file.</summary>
    internal IReadOnlyList<byte[]> HeadingCells { get; }

    /// <summary>Dutch, one sentence each, for the page and the log of the delivery.</summary>
    public IReadOnlyList<string> Evidence { get; }

    /// <summary>Empty fields behind the last column, as most rows have them: some programs end a row with
    /// separators.</summary>
    internal int Trailing { get; private set; }

    internal TextEncoding Text { get; }
    internal PersonalDataScan Scan { get; }

    /// <summary>Per column of the layout, whether its dates are written month first.</summary>
    public bool MonthFirst(int column) => dates[column]?.MonthFirst ?? false;

    public DateStyle DateStyle(int column) => dates[column]?.Style ?? default;

    public AmountStyle Amount(int column) => amounts[column]?.Style ?? new(DecimalSign.Unknown, true, true);

    public DecimalSign Decimals(int column) => numbers[column]?.Sign ?? default;

    /// <summary>Whether some value of a column of percentages is over a hundred.</summary>
    public bool PassesHundred(int column) => numbers[column]?.PassesHundred ?? false;

    /// <param name="head">The first <see cref="SampleSize"/> bytes, or all of a smaller file.</param>
    /// <param name="isWhole">Whether that is the whole file.</param>
    /// <exception cref="ExtractException">The file cannot be read as an extract of this layout.</exception>
    internal Recognition(
        ReadOnlyMemory<byte> head, bool isWhole, string fileName, Layout layout, MunicipalityProfile profile)
    {
        FileSignature.Check(head.Span);
        Text = TextEncoding.Of(head.Span);
        NameScan.CheckFile(fileName);
        var utf8 = Decoded(head[Text.Skip..], isWhole);
        var heading = HeadingRow.Find(utf8, layout, profile);
        NameScan.CheckHeadings(heading.Cells);
        if (heading.Cells.Count > ColumnMap.MostFields) throw new ExtractException(ExtractFault.UnknownColumns,
            $"Het bestand heeft meer dan {ColumnMap.MostFields} kolommen. Exporteer alleen die van het extract.");
        (Separator, HeadingLine, Map) = (heading.Separator, heading.Line, ColumnMap.Of(heading.Cells, layout, profile));

        HeadingCells = [.. heading.Cells.Select(Encoding.UTF8.GetBytes)];
        dates = Looker(layout, content => content == ColumnContent.Date, _ => new DateColumn());
        amounts = Looker(layout, content => content is ColumnContent.Amount or ColumnContent.Cents,
            column => new AmountColumn(Map.Headings[Map.FieldOf[column]], layout.Columns[column].Content));
        numbers = Looker(layout, content => content == ColumnContent.Number, _ => new NumberColumn());
        Scan = new PersonalDataScan(Map, layout);
        Look(utf8);
        Evidence = [.. Sentences(heading, layout)];
    }

    /// <summary>The sample as UTF-8, up to its last whole line.</summary>
    ReadOnlyMemory<byte> Decoded(ReadOnlyMemory<byte> head, bool isWhole)
    {
        if (!Text.IsUtf8) head = Text.ToUtf8(head.Span);
        if (isWhole) return head;
        var end = head.Span.LastIndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0) throw new ExtractException(ExtractFault.LineTooLong,
            $"De eerste regel is langer dan {SampleSize / 1024} kB. Controleer of dit een CSV-bestand is.", 1);
        return head[..(end + 1)];
    }

    T?[] Looker<T>(Layout layout, Func<ColumnContent, bool> isOf, Func<int, T> make) where T : class =>
        [.. Enumerable.Range(0, layout.Columns.Count)
            .Select(column => Map.FieldOf[column] >= 0 && isOf(layout.Columns[column].Content) ? make(column) : null)];

    void Look(ReadOnlyMemory<byte> utf8)
    {
        var rowsOfWidth = new Dictionary<int, int>();
        using var reader = CsvReader.Create(utf8, Csv.Options(Separator));
        for (var line = 1; reader.Read(); line += 1 + Utf8Source.LineBreaks(reader.RawRecord))
        {
            if (line <= HeadingLine) continue;
            rowsOfWidth[reader.FieldCount] = rowsOfWidth.GetValueOrDefault(reader.FieldCount) + 1;
            for (var column = 0; column < Map.FieldOf.Length; column++)
            {
                if (Map.FieldOf[column] < 0) continue;
                var cell = Trimmed.Of(reader.GetSpan(Map.FieldOf[column]));
                dates[column]?.Look(cell);
                amounts[column]?.Look(cell);
                numbers[column]?.Look(cell);
            }
        }
        var usual = rowsOfWidth.OrderByDescending(width => width.Value).ThenBy(width => width.Key).FirstOrDefault().Key;
        Trailing = Math.Max(0, usual - Map.Headings.Count);
    }

    IEnumerable<string> Sentences(HeadingRow heading, Layout layout)
    {
        yield return $"Tekens: {Text.Evidence}";
        yield return $"Scheidingsteken: {(Separator == '\t' ? "tab" : $"'{Separator}'")} "
            + $"({heading.Matches} kolomkoppen herkend op regel {HeadingLine})";
        if (HeadingLine > 1) yield return $"Boven de kolomkoppen: {HeadingLine - 1} regel(s) titel, niet meegeteld";
        for (var column = 0; column < layout.Columns.Count; column++)
        {
            if (Map.FieldOf[column] < 0) continue;
            var shown = Map.Headings[Map.FieldOf[column]];
            if (Mojibake.Undo(shown) is var meant && meant != shown)
                yield return $"{shown}: verminkte tekens (UTF-8 gelezen als Windows-1252), hersteld tot {meant}";
            if (Headings.Normalise(shown) != Headings.Normalise(layout.Columns[column].Name))
                yield return $"{shown}: gelezen als {layout.Columns[column].Name}";
            if (dates[column]?.Evidence(shown) is { } date) yield return date;
            if (amounts[column]?.Evidence() is { } amount) yield return amount;
        }
        if (Map.Dropped.Count == 0) yield break;
        var dropped = Map.Dropped.Take(100).Select(field => Map.Headings[field]);
        yield return $"Niet gebruikte kolommen: {string.Join(", ", dropped)}";
    }
}
