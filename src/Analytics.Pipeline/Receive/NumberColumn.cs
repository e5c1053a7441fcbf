namespace Analytics.Pipeline.Receive;

/// <summary>Looks at a column of numbers: 229574.0 has a decimal point, 1.950 may have a thousands sign.</summary>
sealed class NumberColumn
{
    int comma, point;

    /// <summary>Whether some value is over a hundred: as a percentage it has lost its decimals.</summary>
    public bool PassesHundred { get; private set; }

    public DecimalSign Sign =>
        comma == 0 && point == 0 ? DecimalSign.Unknown : comma > point ? DecimalSign.Comma : DecimalSign.Point;

    public void Look(ReadOnlySpan<byte> cell)
    {
        PassesHundred |= NumberCell.TryReadHundredths(cell, default, out var value, out _) && value > 100_00;
        var sign = DecimalSignIn(cell);
        if (sign == DecimalSign.Comma) comma++;
        if (sign == DecimalSign.Point) point++;
    }

    /// <summary>The last sign, unless three digits follow it: then it may part the thousands.</summary>
    public static DecimalSign DecimalSignIn(ReadOnlySpan<byte> cell)
    {
        var sign = cell.LastIndexOfAny((byte)',', (byte)'.');
        if (sign < 1) return DecimalSign.Unknown;
        var after = cell[(sign + 1)..];
        if (after.Length is 0 or 3 || after.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return DecimalSign.Unknown;
        return cell[sign] == ',' ? DecimalSign.Comma : DecimalSign.Point;
    }
}
