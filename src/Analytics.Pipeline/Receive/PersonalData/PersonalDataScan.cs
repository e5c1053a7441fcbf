using System.Text;
using CsvHelper;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Looks for personal data in every column, and in the names of file and columns. It remembers numbers for as long as
/// the check lasts, and never shows one.
/// </summary>
sealed class PersonalDataScan
{
    readonly ColumnMap map;
    readonly BsnColumn[] bsn;
    readonly ColumnContent?[] contents;

    public PersonalDataScan(ColumnMap map, Layout layout)
    {
        this.map = map;
        bsn = [.. map.Headings.Select(_ => new BsnColumn())];
        contents = [.. map.ColumnOf.Select(column =>
            column < 0 ? (ColumnContent?)null : layout.Columns[column].Content)];
    }

    /// <returns>The field that is probably a BSN while its column holds something else; -1 when none is.</returns>
    /// <exception cref="ExtractException">A column holds BSNs: the whole file is refused.</exception>
    public int OddField(CsvReader row)
    {
        var odd = -1;
        for (var field = Math.Min(row.FieldCount, bsn.Length) - 1; field >= 0; field--)
        {
            var cell = row.GetSpan(field);
            if (cell.Length >= 8 ? IsOdd(field, cell, row) : !cell.IsEmpty && bsn[field].SeeOther()) odd = field;
        }
        return odd;
    }

    bool IsOdd(int field, ReadOnlySpan<byte> cell, CsvReader row)
    {
        if (contents[field] == ColumnContent.Date && cell.Length == 10 && cell[2] == '-') return false;
        switch (DigitRun.Shape(cell, out var number))
        {
            case CellShape.Number:
                if (IsDateOf(field, cell)) return false;
                if (bsn[field].See(number)) throw Refusal(field);
                if (!Bsn.Passes(number)) return false;
                return IsBesideWord(field, row) ? throw Refusal(field) : MayBeOdd(field);
            case CellShape.Text:
                bsn[field].SeeOther();
                if (DigitRun.HasBsnWord(cell) && DigitRun.HasPassingRun(cell, besideWord: true)) throw Refusal(field);
                return MayBeOdd(field) && DigitRun.HasPassingRun(cell, besideWord: false);
            default:
                return bsn[field].SeeOther();
        }
    }

    /// <summary>"BSN" in the cell to the left or right.</summary>
    static bool IsBesideWord(int field, CsvReader row) =>
        (field > 0 && DigitRun.HasBsnWord(row.GetSpan(field - 1))) || DigitRun.HasBsnWord(row.GetSpan(field + 1));

    /// <summary>After the last row: small files are judged as a whole.</summary>
    public void Finish()
    {
        for (var field = 0; field < bsn.Length; field++)
            if (bsn[field].IsBsn) throw Refusal(field);
    }

    /// <exception cref="ExtractException">The file's name or a heading holds a BSN.</exception>
    public static void CheckNames(string fileName, IReadOnlyList<string> headings)
    {
        if (HoldsBsn(fileName)) throw new ExtractException(ExtractFault.PersonalData,
            "De naam van dit bestand bevat waarschijnlijk een burgerservicenummer. We hebben niets opgeslagen. "
            + "Geef het bestand een andere naam.");
        for (var field = 0; field < headings.Count; field++)
            if (HoldsBsn(headings[field])) throw new ExtractException(ExtractFault.PersonalData,
                $"De kop van kolom {Headings.Letter(field)} bevat waarschijnlijk een burgerservicenummer. "
                + "We hebben niets opgeslagen. Zet kolomkoppen in de eerste regel.");
    }

    public static string BsnSentence(string heading, int field) =>
        $"Dit bestand bevat waarschijnlijk burgerservicenummers in kolom {Headings.Letter(field)} ('{heading}'). "
        + "We hebben niets opgeslagen. Vervang ze eerst met `pseudonymise`.";

    static bool HoldsBsn(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name.Replace('_', ' '));
        return DigitRun.HasPassingRun(bytes, DigitRun.HasBsnWord(bytes));
    }

    /// <summary>Dates without separators are numbers of eight digits; only a column of dates is believed.</summary>
    bool IsDateOf(int field, ReadOnlySpan<byte> cell) =>
        contents[field] == ColumnContent.Date && DateCell.TryRead(cell, monthFirst: false, out _, out _);

    /// <summary>Numbers of allocations and codes of providers may have nine digits; pseudonyms should not.</summary>
    bool MayBeOdd(int field) => contents[field] switch
    {
        ColumnContent.Number or ColumnContent.Amount or ColumnContent.Cents or ColumnContent.Name => false,
        ColumnContent.Pseudonym => !bsn[field].HoldsNumbers || bsn[field].Numbers < 10,
        _ => !bsn[field].HoldsNumbers,
    };

    ExtractException Refusal(int field) =>
        new(ExtractFault.PersonalData, BsnSentence(map.Headings[field], field), column: map.Headings[field]);
}
