using System.Text;
using CsvHelper;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Looks for personal data in every column. What it must remember is per column, in <see cref="ColumnScan"/>, for as
/// long as the check lasts; it never shows a value.
/// </summary>
sealed class PersonalDataScan
{
    readonly ColumnMap map;
    readonly ColumnScan[] columns;
    readonly ColumnContent?[] contents;
    readonly ColumnPair[] pairs;
    readonly int birthYear;

    public PersonalDataScan(ColumnMap map, Layout layout)
    {
        this.map = map;
        columns = [.. map.ColumnOf.Select(column => new ColumnScan(ColumnRoles.Of(column, layout)))];
        contents = [.. map.ColumnOf.Select(column =>
            column < 0 ? (ColumnContent?)null : layout.Columns[column].Content)];
        pairs = [.. ColumnPair.Of(columns)];
        birthYear = Array.FindIndex(columns, column => column.Role == ColumnRole.BirthYear);
    }

    /// <summary>Columns with digests of too few children to be sure that no BSN is behind them; after the last row.
    /// </summary>
    public IEnumerable<int> Unsettled =>
        Enumerable.Range(0, columns.Length).Where(place => columns[place].Hashes.IsUnsettled);

    /// <returns>The field that is probably a BSN while its column holds something else; -1 when none is.</returns>
    /// <exception cref="ExtractException">A column holds personal data: the whole file is refused.</exception>
    public int OddField(CsvReader row)
    {
        var odd = -1;
        for (var field = Math.Min(row.FieldCount, columns.Length) - 1; field >= 0; field--)
        {
            var cell = row.GetSpan(field);
            if (!cell.IsEmpty && !columns[field].IsUsual(cell) && IsOdd(field, cell, row)) odd = field;
        }
        foreach (var pair in pairs)
            if (pair.See(row, BirthYear) is { } kind) throw Refusal(kind, pair);
        return odd;
    }

    /// <summary>After the last row: what is left to be judged as a whole.</summary>
    /// <exception cref="ExtractException">A column holds personal data.</exception>
    public void Finish()
    {
        for (var field = 0; field < columns.Length; field++) Judge(field);
        foreach (var pair in pairs)
            if (pair.Judge() is { } kind) throw Refusal(kind, pair);
    }

    bool IsOdd(int field, ReadOnlySpan<byte> cell, CsvReader row)
    {
        var column = columns[field];
        if (CellBytes.Of(cell) == ByteSorts.Digit && cell.Length is 8 or 9)
        {
            DigitRun.Shape(cell, out var plain);
            return IsOddNumber(field, plain, cell, row) | LookClosely(field, cell, row);
        }
        if (column.Knows(cell))
        {
            column.Bsn.SeeOther();
            return false;
        }
        var text = PlainText.Of(cell);
        var bytes = Encoding.ASCII.GetBytes(text);
        var isOdd = DigitRun.Shape(bytes, out var number) switch
        {
            CellShape.Number => IsOddNumber(field, number, bytes, row),
            CellShape.Text => IsOddText(field, bytes),
            _ => column.Bsn.SeeOther(),
        };
        if (!isOdd) Look(field, text, cell, row);
        return isOdd;
    }

    bool IsOddNumber(int field, uint number, ReadOnlySpan<byte> cell, CsvReader row)
    {
        if (IsDateOf(field, cell)) return false;
        var bsn = columns[field].Bsn;
        if (bsn.See(number)) throw Refusal(PersonalDataKind.Bsn, field);
        if (!Bsn.Passes(number)) return false;
        return IsBesideWord(field, row) ? throw Refusal(PersonalDataKind.Bsn, field) : MayBeOdd(field);
    }

    bool IsOddText(int field, ReadOnlySpan<byte> cell)
    {
        columns[field].Bsn.SeeOther();
        if (DigitRun.HasBsnWord(cell) && DigitRun.HasPassingRun(cell, besideWord: true))
            throw Refusal(PersonalDataKind.Bsn, field);
        return MayBeOdd(field) && DigitRun.HasPassingRun(cell, besideWord: false);
    }

    /// <summary>A number of eight or nine digits may be something else as well, in the part that is looked at.</summary>
    bool LookClosely(int field, ReadOnlySpan<byte> cell, CsvReader row)
    {
        if (!columns[field].IsSettled && !columns[field].Knows(cell)) Look(field, PlainText.Of(cell), cell, row);
        return false;
    }

    /// <summary>Everything that is no BSN.</summary>
    void Look(int field, string text, ReadOnlySpan<byte> cell, CsvReader row)
    {
        var column = columns[field];
        var signs = SignsIn(column.Role, text, row);
        if (column.Role.IsOpen() && column.Hashes.Add(text)) signs |= Signs.IsPossible(PersonalDataKind.BsnHash);
        if (column.Evidence.Add(text, signs) is { } kind) throw Refusal(kind, field);
        if (column.Learn(cell)) Judge(field);
    }

    Signs SignsIn(ColumnRole role, string text, CsvReader row) => role switch
    {
        ColumnRole.Open or ColumnRole.Pseudonym => TextSigns.Open(text) | BirthDateText.Of(text, BirthYear(row)),
        ColumnRole.Organisation => TextSigns.Open(text),
        ColumnRole.Date => TextSigns.Anywhere(text) | BirthDateText.Of(text, BirthYear(row)),
        ColumnRole.BirthYear when text.Length > 5 && BirthDateText.TryRead(text, out _) =>
            Signs.IsCertain(PersonalDataKind.BirthDate),
        _ => TextSigns.Anywhere(text),
    };

    int BirthYear(CsvReader row) => birthYear >= 0 && birthYear < row.FieldCount
        && NumberCell.TryReadWhole(Trimmed.Of(row.GetSpan(birthYear)), out var year) ? (int)year : 0;

    void Judge(int field)
    {
        var column = columns[field];
        if (column.Bsn.IsBsnColumn || (MayHoldFew(field) && column.Bsn.IsFew)) throw Refusal(PersonalDataKind.Bsn, field);
        if (column.Evidence.Judge(column.Cells) is { } kind) throw Refusal(kind, field);
        if (column.Hashes.Count > 0 && column.Hashes.Holds()) throw Refusal(PersonalDataKind.BsnHash, field);
    }

    /// <summary>"BSN" in the cell to the left or right.</summary>
    static bool IsBesideWord(int field, CsvReader row) =>
        (field > 0 && DigitRun.HasBsnWord(row.GetSpan(field - 1))) || DigitRun.HasBsnWord(row.GetSpan(field + 1));

    /// <summary>Dates without separators are numbers of eight digits; only a column of dates is believed.</summary>
    bool IsDateOf(int field, ReadOnlySpan<byte> cell) =>
        contents[field] == ColumnContent.Date && DateCell.TryRead(cell, monthFirst: false, out _, out _);

    /// <summary>Numbers of allocations and codes of providers may have nine digits; pseudonyms should not.</summary>
    bool MayBeOdd(int field) => contents[field] switch
    {
        ColumnContent.Number or ColumnContent.Amount or ColumnContent.Cents => false,
        ColumnContent.Name when !columns[field].Role.IsOpen() => false,
        _ => !columns[field].Bsn.HoldsNumbers,
    };

    /// <summary>Where one number that passes says something: not among amounts, or codes of providers.</summary>
    bool MayHoldFew(int field) => columns[field].Role.IsOpen();

    ExtractException Refusal(PersonalDataKind kind, int field) => ExtractException.PersonalDataFound(
        kind, PersonalDataWords.InColumn(kind, map.Headings[field], field), map.Headings[field]);

    ExtractException Refusal(PersonalDataKind kind, ColumnPair pair) => ExtractException.PersonalDataFound(
        kind, PersonalDataWords.InColumns(kind, pair.Field), map.Headings[pair.Field]);
}
