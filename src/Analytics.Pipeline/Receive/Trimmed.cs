namespace Analytics.Pipeline.Receive;

/// <summary>A cell without the blanks, tabs and hard spaces around it.</summary>
static class Trimmed
{
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || (cell[0] > ' ' && cell[^1] > ' ' && cell[0] < 0x80 && cell[^1] < 0x80)) return cell;
        cell = cell.Trim(" \t\r\n"u8);
        while (cell.StartsWith("\u00A0"u8)) cell = cell[2..].TrimStart((byte)' ');
        while (cell.EndsWith("\u00A0"u8)) cell = cell[..^2].TrimEnd((byte)' ');
        return cell;
    }
}
