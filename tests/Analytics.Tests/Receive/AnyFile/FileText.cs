using System.Text;

namespace Analytics.Tests.Receive.AnyFile;

/// <summary>A file in some manner, line by line.</summary>
sealed class FileText(Manner manner)
{
    static readonly string[] ends = ["\r\n", "\n", "\r"];
    readonly StringBuilder text = new();
    readonly Random random = new(manner.Seed);
    string end = "";

    /// <summary>Physical lines so far.</summary>
    public int Lines { get; private set; }

    public void Plain(string line)
    {
        text.Append(end).Append(line);
        Lines++;
        end = manner.LineEnd != Manner.Mixed ? manner.LineEnd : ends[random.Next(3)];
        // A line feed after a lone carriage return would be taken for one line end.
        if (text.Length > 0 && text[^1] == '\r' && end == "\n") end = "\r\n";
    }

    public void Cells(IEnumerable<string> cells) =>
        Plain(string.Join(manner.Separator, cells.Select(Quoted)) + new string(manner.Separator, manner.Trailing));

    string Quoted(string cell)
    {
        var isNeeded = cell.Contains(manner.Separator, StringComparison.Ordinal)
            || cell.Contains('"', StringComparison.Ordinal);
        var isQuoted = isNeeded || manner.Quoting == Quoting.Always
            || (manner.Quoting == Quoting.HereAndThere && random.Next(3) == 0);
        return isQuoted ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    public override string ToString() => manner.EndsWithLineEnd ? text + end : text.ToString();
}
