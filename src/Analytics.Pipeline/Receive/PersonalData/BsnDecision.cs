namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// When a column of nine-digit numbers holds BSNs. One in eleven random numbers passes the elfproef, so a column is
/// judged by how many pass: it is refused when so many would pass by chance less than once in ten thousand columns.
/// </summary>
/// <remarks>
/// Smallest k with P(X ≥ k) &lt; 0.0001, X binomial(n, 1/11). This gives 6 of 10, 9 of 20, 15 of 50, 22 of 100, 72 of
/// 500 and 127 of 1,000 exactly. Three numbers that all pass are refused as well (once in 1,331): a file of three
/// children is too small for chance to be the better explanation. Beyond 2,000 the normal approximation with z = 4 is
/// used, which is stricter than the tail by less than one per cent of k.
/// </remarks>
static class BsnDecision
{
    const double Chance = 1 / 11.0, Tail = 0.0001;

    public static bool IsBsnColumn(int passed, int numbers) => numbers >= 3 && passed >= Threshold(numbers);

    /// <summary>How many of so many distinct numbers must pass before the column is refused.</summary>
    public static int Threshold(int numbers)
    {
        if (numbers <= 3) return 3;
        if (numbers > 2000) return (int)Math.Ceiling(numbers * Chance + 4 * Math.Sqrt(numbers * Chance * (1 - Chance)));

        // P(X = k) from k = 0 upwards; what is left over is the tail.
        var probability = Math.Pow(1 - Chance, numbers);
        double left = 1;
        for (var k = 0; k <= numbers; k++)
        {
            if (left < Tail) return k;
            left -= probability;
            probability *= (numbers - k) / (k + 1.0) * Chance / (1 - Chance);
        }
        return numbers + 1;
    }
}
