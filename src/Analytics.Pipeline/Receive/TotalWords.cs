using System.Text;

namespace Analytics.Pipeline.Receive;

/// <summary>How suites name the row below the rows.</summary>
static class TotalWords
{
    static readonly byte[][] words =
        ["totaal"u8.ToArray(), "total"u8.ToArray(), "eindtotaal"u8.ToArray(), "subtotaal"u8.ToArray(), "grand total"u8.ToArray(), "aantal"u8.ToArray()];

    public static bool Begins(ReadOnlySpan<byte> cell)
    {
        foreach (var word in words)
            if (cell.Length >= word.Length && Ascii.EqualsIgnoreCase(cell[..word.Length], word)) return true;
        return false;
    }
}
