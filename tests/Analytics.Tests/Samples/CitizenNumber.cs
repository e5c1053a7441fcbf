namespace Analytics.Tests.Samples;

/// <summary>The test of eleven once more, so that other code than the product's judges the samples.</summary>
static class CitizenNumber
{
    /// <summary>Eight or nine digits whose weighted sum is a multiple of eleven.</summary>
    public static bool Passes(string text)
    {
        if (text.Length is not (8 or 9)) return false;
        var sum = -(text[^1] - '0');
        for (var i = 2; i <= text.Length; i++) sum += i * (text[^i] - '0');
        return text.All(char.IsAsciiDigit) && sum % 11 == 0;
    }
}
