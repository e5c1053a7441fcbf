namespace Analytics.Pipeline.Receive;

/// <summary>Looks at the first values of a column of numbers: "229574.0" has a decimal point, "1.950" a thousands sign.</summary>
sealed class NumberColumn
{
    int comma, point;

    /// <summary>Whether some value is over a hundred: as a percentage it has lost its decimals.</summary>
    public bool PassesHundred { get; private set; }

    public DecimalSign Sign => comma == 0 && point == 0 ? DecimalSign.Unknown : comma > point ? DecimalSign.Comma : DecimalSign.Point;

    public void Look(ReadOnlySpan<byte> cell)
    {
        PassesHundred |= NumberCell.TryReadHundredths(cell, DecimalSign.Unknown, out var value, out _) && value > 100_00;
        var sign = cell.LastIndexOfAny((byte)',', (byte)'.');
        if (sign < 1 || cell.Length - sign - 1 is 3 or 0 || cell[(sign + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9')) return;
        if (cell[sign] == ',') comma++;
        else point++;
    }
}
