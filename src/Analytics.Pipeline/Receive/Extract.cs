using CsvHelper;

namespace Analytics.Pipeline.Receive;

/// <summary>
/// Stage 1, Receive: the bytes of an extract to rows under our own column names, one at a time. Every physical line is
/// accounted for: it is a heading, blank, or part of a row.
/// </summary>
public sealed class Extract : IDisposable
{
    readonly Utf8Source source;
    readonly CsvReader reader;
    readonly int fields;
    readonly int[] required;
    readonly int[] unnamed;
    bool malformed;
    int dataRows;

    Extract(Utf8Source source, Recognition recognition, Layout layout)
    {
        (this.source, Recognition) = (source, recognition);
        reader = CsvReader.Create(source, Csv.Options(recognition.Separator, _ => malformed = true), leaveOpen: true);
        fields = recognition.Map.Headings.Count;
        required = [.. Enumerable.Range(0, layout.Columns.Count).Where(column => layout.Columns[column].Required)];
        unnamed = layout.IgnoresUnknown ? [] : [.. recognition.Map.Unnamed];
        Row = new ExtractRow(reader, recognition.Map.FieldOf);
    }

    public Recognition Recognition { get; }

    /// <summary>The current row.</summary>
    public ExtractRow Row { get; }

    /// <summary>Physical lines of title, headings and totals so far.</summary>
    public int HeadingLines { get; private set; }

    public int BlankLines { get; private set; }

    /// <summary>Lines with totals, which are no rows.</summary>
    public int TotalLines { get; private set; }

    /// <summary>Physical lines as the bytes tell, independent of the rows; complete after the last row.</summary>
    public int Lines => source.Lines;

    /// <summary>Recognises the file from its first part. The stream need not be seekable, and stays open.</summary>
    /// <exception cref="ExtractException">The file cannot be taken in.</exception>
    public static Extract Open(Stream content, string fileName, Layout layout, MunicipalityProfile profile)
    {
        var head = new byte[Recognition.SampleSize];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var sample = head.AsMemory(0, read);
        var recognition = new Recognition(sample, read < head.Length, fileName, layout, profile);
        return new Extract(new Utf8Source(sample, content, recognition.Text), recognition, layout);
    }

    /// <summary>Reads the next row; false after the last.</summary>
    /// <exception cref="ExtractException">Something that refuses the whole file stands further on in it.</exception>
    public bool Read()
    {
        while (Next())
        {
            if (!IsFilled(0, reader.FieldCount)) BlankLines += Row.LineCount;
            else if (Row.Line <= Recognition.HeadingLine) HeadingLines += Row.LineCount;
            else if (IsHeading()) HeadingLines += Row.LineCount;
            else if (IsTotal()) TotalLines += Row.LineCount;
            else
            {
                dataRows++;
                Row.Fault = Shape();
                Row.PersonalDataField = Recognition.Scan.OddField(reader);
                return true;
            }
        }
        Recognition.Scan.Finish();
        if (dataRows == 0) throw new ExtractException(ExtractFault.NoRows,
            "Het bestand heeft kolomkoppen maar geen regels. Controleer de selectie van het extract.");
        return false;
    }

    bool Next()
    {
        malformed = false;
        Row.Line += Row.LineCount;
        if (Row.Line == 0) Row.Line = 1;
        try
        {
            if (!reader.Read()) return false;
        }
        catch (CsvFormatException)
        {
            throw new ExtractException(ExtractFault.LineTooLong, $"Regel {Row.Line} is langer dan "
                + $"{Csv.LongestLine >> 20} MB. Waarschijnlijk wordt een aanhalingsteken niet gesloten.", Row.Line);
        }
        var raw = reader.RawRecord;
        Row.LineCount = 1;
        if (!raw.ContainsAny((byte)'\n', (byte)'\r')) return true;
        Row.LineCount += Utf8Source.LineBreaks(raw);
        // A quote that is never closed takes the last line's end with it.
        if (malformed && raw[^1] is (byte)'\n' or (byte)'\r') Row.LineCount--;
        return true;
    }

    /// <summary>The headings once more: a report of several pages, or files that were pasted together.</summary>
    bool IsHeading()
    {
        var headings = Recognition.HeadingCells;
        for (var field = 0; field < headings.Count; field++)
        {
            var cell = Trimmed.Of(reader.GetSpan(field));
            if (field == 0 && cell.StartsWith("\uFEFF"u8)) cell = cell[3..];
            if (!cell.SequenceEqual(headings[field])) return false;
        }
        return true;
    }

    /// <summary>
    /// "Totaal" or "Aantal" in the first filled cell, and most required columns beside it empty: a row that lacks
    /// one or two of them is a mistake, whatever the organisation in its first column is called.
    /// </summary>
    bool IsTotal()
    {
        if (malformed || Row.LineCount > 1) return false; // A quote in it may have swallowed rows.
        var field = 0;
        while (field < reader.FieldCount && Trimmed.Of(reader.GetSpan(field)).IsEmpty) field++;
        var cell = Trimmed.Of(reader.GetSpan(field));
        if (cell.Length < 5 || (cell[0] | 0x20) is not ('t' or 'e' or 's' or 'a' or 'g')) return false;
        if (!TotalWords.Begins(cell)) return false;
        var filled = 0;
        foreach (var column in required)
            if (Recognition.Map.FieldOf[column] != field && !Row[column].IsEmpty) filled++;
        return filled * 2 < required.Length;
    }

    RowFault Shape()
    {
        if (malformed || (Row.LineCount > 1 && Swallows())) return RowFault.Quote;
        // Separators at the end are forgiven where most rows have them. In one row, a separator too many or too few may
        // have shifted every cell behind it.
        if (reader.FieldCount != fields + Recognition.Trailing) return RowFault.Ragged;
        foreach (var field in unnamed) if (IsFilled(field, field + 1)) return RowFault.Ragged;
        return IsFilled(fields, reader.FieldCount) ? RowFault.Ragged : RowFault.None;
    }

    bool IsFilled(int from, int until)
    {
        for (var field = from; field < until; field++)
            if (!Trimmed.Of(reader.GetSpan(field)).IsEmpty) return true;
        return false;
    }

    /// <summary>
    /// A cell may hold line breaks only in a column that is dropped, and only when no row could hide in it. A quote
    /// that is not closed swallows everything up to the same field of a later row (or the number of fields would not
    /// agree): as many separators as a row has.
    /// </summary>
    bool Swallows()
    {
        if (reader.FieldCount != fields + Recognition.Trailing) return true;
        for (var field = 0; field < fields; field++)
        {
            var cell = reader.GetSpan(field);
            if (!cell.ContainsAny((byte)'\n', (byte)'\r')) continue;
            if (Recognition.Map.ColumnOf[field] >= 0) return true;
            if (cell.Count((byte)Recognition.Separator) >= fields - 1) return true;
        }
        return false;
    }

    /// <summary>Gives the buffers back; the stream stays open.</summary>
    public void Dispose() => reader.Dispose();
}
