using System.Globalization;
using CsvHelper;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Two columns beside each other in which anything can be written, read as one: what is personal only together, such as
/// a street and its number, or the halves of a BSN.
/// </summary>
sealed class ColumnPair(int place, ColumnScan left, ColumnScan right)
{
    const int MostKnown = 1 << 14, LongestPart = 200;
    readonly HashSet<ulong> known = [];
    readonly Evidence evidence = new(Subject.Pair);
    int rows;

    /// <summary>The left one.</summary>
    public int Field => place;

    public static IEnumerable<ColumnPair> Of(ColumnScan[] columns)
    {
        for (var field = 0; field + 1 < columns.Length; field++)
            if (columns[field].Role.IsOpen() && columns[field + 1].Role.IsOpen())
                yield return new(field, columns[field], columns[field + 1]);
    }

    /// <summary>Looks when one of the two is new: what both were before has been looked at, or is as usual.</summary>
    public PersonalDataKind? See(CsvReader row, Func<CsvReader, int> birthYear)
    {
        if (!left.IsFresh && !right.IsFresh) return null;
        ReadOnlySpan<byte> one = row.GetSpan(place), other = row.GetSpan(place + 1);
        if (one.IsEmpty || other.IsEmpty || one.Length > LongestPart || other.Length > LongestPart) return null;
        rows++;
        var both = unchecked(ColumnScan.Hash(one) * 31 + ColumnScan.Hash(other));
        if (known.Count >= MostKnown || !known.Add(both)) return null;
        var (first, second) = (PlainText.Of(one), PlainText.Of(other));
        var born = BirthDateText.Of($"{first} {second}", birthYear(row));
        return evidence.Add($"{first} {second}", SignsIn(first, second) | born);
    }

    public PersonalDataKind? Judge() => evidence.Judge(rows);

    /// <summary>What neither shows alone.</summary>
    static Signs SignsIn(string first, string second)
    {
        var together = TextSigns.Open($"{first} {second}") | TextSigns.Glued(first + second) | Split(first + second);
        var alone = TextSigns.Open(first) | TextSigns.Open(second);
        return new(together.Certain & ~(alone.Certain | alone.Possible & ~NameBit), together.Possible & ~alone.Possible);
    }

    static int NameBit => 1 << (int)PersonalDataKind.Name;

    /// <summary>Halves of a BSN: digits in both.</summary>
    static Signs Split(string glued) => glued.Length is 8 or 9
        && uint.TryParse(glued, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Bsn.Passes(number)
            ? Signs.IsPossible(PersonalDataKind.Bsn) : default;
}
