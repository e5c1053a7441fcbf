namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// How a text is written, as a number that is the same for texts written alike: digits by how many there are, letters
/// as a word, signs as they are. "06-12345678" and "06-87654321" are alike, "Kerkstraat 12" and "Lange Dreef 7" too.
/// </summary>
static class TextShape
{
    public static int Of(string text)
    {
        var shape = new HashCode();
        var isOneWord = !text.AsSpan().Contains(' ');
        shape.Add(isOneWord);
        int runs = 0, sorts = 0;
        for (var at = 0; at < text.Length; runs++)
        {
            var start = at;
            var sort = SortOf(text[at]);
            while (at < text.Length && SortOf(text[at]) == sort) at++;
            sorts |= sort == 'a' ? 1 : sort == '9' ? 2 : 0;
            shape.Add(sort);
            shape.Add(sort == '9' ? Math.Max(at - start, 3) : sort == 'a' ? Math.Min(at - start, 4) : 0);
        }
        // A code in which letters and digits alternate is written differently every time: its length tells.
        return isOneWord && sorts == 3 && runs > 2 ? HashCode.Combine('x', text.Length) : shape.ToHashCode();
    }

    static char SortOf(char character) => char.IsAsciiDigit(character) ? '9'
        : char.IsLetter(character) || character == ' ' ? 'a' : (char)('b' + character % 64);
}
