namespace Analytics.Pipeline.Validate;

/// <summary>
/// Watches a column of percentages. When a comma-decimal program opens a file with decimal points, 11.9 becomes 119 and
/// 8.0 becomes 8: some values pass 100, and most are ten times what count and population say.
/// </summary>
sealed class PercentageColumn
{
    int over100, compared, tenfold;

    /// <param name="hundredths">The percentage times a hundred.</param>
    /// <param name="expected">The same from count and population; null when one of them is missing.</param>
    public void See(long hundredths, double? expected)
    {
        if (hundredths > 100_00) over100++;
        if (expected is not > 100) return;
        compared++;
        if (hundredths / expected is > 5 and < 20) tenfold++;
    }

    public bool IsDamaged => over100 > 0 || (compared >= 5 && tenfold * 2 > compared);
}
