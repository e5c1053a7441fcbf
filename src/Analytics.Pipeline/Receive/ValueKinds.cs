namespace Analytics.Pipeline.Receive;

/// <summary>What kind of values a column holds, as far as helps to tell what it is.</summary>
public enum ValueKind
{
    Empty,
    MunicipalityCode,
    DistrictCode,
    NeighbourhoodCode,
    Date,
    Year,
    Sex,
    WholeNumber,
    Amount,
    Text,
}

/// <summary>Looks at the cells of one column; nine in ten must be of a kind.</summary>
sealed class ValueKinds
{
    const double Most = 0.9;
    readonly int[] seen = new int[Enum.GetValues<ValueKind>().Length];

    public ValueKind Kind
    {
        get
        {
            var filled = seen.Sum();
            if (filled == 0) return ValueKind.Empty;
            for (var kind = ValueKind.MunicipalityCode; kind < ValueKind.Text; kind++)
                if (seen[(int)kind] >= Most * filled) return kind;
            // Years are whole numbers too, and amounts are often whole.
            return seen[(int)ValueKind.WholeNumber] + seen[(int)ValueKind.Year] >= Most * filled ? ValueKind.WholeNumber
                : seen[(int)ValueKind.WholeNumber] + seen[(int)ValueKind.Amount] >= Most * filled ? ValueKind.Amount
                : ValueKind.Text;
        }
    }

    public void Look(ReadOnlySpan<byte> cell)
    {
        if (!cell.IsEmpty) seen[(int)KindOf(cell)]++;
    }

    static ValueKind KindOf(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > 2 && !cell[2..].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            if (cell.Length == 6 && cell.StartsWith("GM"u8)) return ValueKind.MunicipalityCode;
            if (cell.Length == 8 && cell.StartsWith("WK"u8)) return ValueKind.DistrictCode;
            if (cell.Length == 10 && cell.StartsWith("BU"u8)) return ValueKind.NeighbourhoodCode;
        }
        if (cell.Length == 1 && cell[0] is (byte)'M' or (byte)'m' or (byte)'V' or (byte)'v') return ValueKind.Sex;
        if (NumberCell.TryReadWhole(cell, out var number))
            return cell.Length == 4 && number is >= 1980 and <= 2100 ? ValueKind.Year : ValueKind.WholeNumber;
        if (DateCell.TryRead(cell, monthFirst: false, out _, out _)) return ValueKind.Date;
        return NumberCell.TryReadHundredths(cell, DecimalSign.Unknown, out _, out _) ? ValueKind.Amount : ValueKind.Text;
    }
}
