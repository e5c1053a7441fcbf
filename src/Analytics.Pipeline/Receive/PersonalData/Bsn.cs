namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>The burgerservicenummer: nine digits (eight when a zero was lost) that pass the elfproef.</summary>
static class Bsn
{
    /// <summary>Real numbers begin past this; smaller ones are codes with zeros in front.</summary>
    const uint Smallest = 10_000_000;

    /// <summary>
    /// Elfproef: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of eleven. One in eleven numbers passes.
    /// Source: Logisch Ontwerp BSN; test range 999900006–999999990.
    /// </summary>
    public static bool Passes(uint number)
    {
        if (number is < Smallest or > 999_999_999) return false;
        var sum = -(int)(number % 10);
        var rest = number / 10;
        for (var weight = 2; weight <= 9; weight++, rest /= 10) sum += weight * (int)(rest % 10);
        return sum % 11 == 0;
    }
}
