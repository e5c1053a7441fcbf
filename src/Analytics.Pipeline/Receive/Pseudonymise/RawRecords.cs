using System.Text;

namespace Analytics.Pipeline.Receive.Pseudonymise;

/// <summary>
/// The records of a file as they are written: fields with their quotes, and the line end of each. Putting them together
/// again gives the same characters.
/// </summary>
sealed class RawRecords(TextReader text, char separator)
{
    const int LongestRecord = 1 << 20;
    readonly StringBuilder field = new();

    public List<string> Fields { get; } = [];

    /// <summary>As it was: CR, LF, both, or nothing after the last record.</summary>
    public string LineEnd { get; private set; } = "";

    /// <exception cref="PseudonymiseException">A quote is never closed.</exception>
    public bool Read()
    {
        Fields.Clear();
        field.Clear();
        LineEnd = "";
        bool isQuoted = false, isAny = false;
        for (var length = 0; text.Read() is >= 0 and var next; length++)
        {
            if (length > LongestRecord) throw new PseudonymiseException(
                "Een regel is langer dan 1 MB. Waarschijnlijk wordt een aanhalingsteken niet gesloten.");
            isAny = true;
            var character = (char)next;
            if (character == '"' && (isQuoted || field.Length == 0)) isQuoted = !isQuoted;
            else if (character == '"' && field[0] == '"') isQuoted = true; // The second of two: a quote in the text.
            if (!isQuoted && character == separator) Cut();
            else if (!isQuoted && character is '\r' or '\n')
            {
                LineEnd = character == '\r' && text.Peek() == '\n' ? "\r" + (char)text.Read() : character.ToString();
                break;
            }
            else field.Append(character);
        }
        if (isAny) Cut();
        return isAny;
    }

    void Cut()
    {
        Fields.Add(field.ToString());
        field.Clear();
    }

    /// <summary>What the field says, without its quotes.</summary>
    public static string Plain(string field) => field.Length > 1 && field[0] == '"' && field[^1] == '"'
        ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;

    /// <summary>Another value in the same quotes.</summary>
    public static string Replaced(string field, string value) => field.StartsWith('"') ? $"\"{value}\"" : value;
}
