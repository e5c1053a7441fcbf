using System.Text;

namespace Analytics.Pipeline.Receive;

/// <summary>How suites name the row below the rows.</summary>
static class TotalWords
{
    static readonly byte[][] words =
        [.. "totaal,total,eindtotaal,subtotaal,grand total,aantal".Split(',').Select(Encoding.ASCII.GetBytes)];

    public static bool Begins(ReadOnlySpan<byte> cell)
    {
        foreach (var word in words)
            if (cell.Length >= word.Length && Ascii.EqualsIgnoreCase(cell[..word.Length], word)) return true;
        return false;
    }
}
