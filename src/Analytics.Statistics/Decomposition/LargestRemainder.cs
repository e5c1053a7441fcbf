namespace Analytics.Statistics;

/// <summary>Rounds parts to whole numbers that add up to a given total.</summary>
/// <remarks>
/// Each part is rounded down; what is then missing goes by ones to the largest remainders, of equal ones to the
/// first. When the parts do not add up to the total by themselves the difference is first spread in proportion to
/// their size. Checked through
/// <see cref="Lmdi"/>.
/// </remarks>
static class LargestRemainder
{
    public static long[] Round(double[] parts, long total)
    {
        var size = parts.Sum(Math.Abs);
        var apart = total - parts.Sum();
        double[] exact =
            [.. parts.Select(part => part + apart * (size > 0 ? Math.Abs(part) / size : 1.0 / parts.Length))];
        long[] whole = [.. exact.Select(part => (long)Math.Floor(part))];
        var missing = total - whole.Sum();
        int[] order = [.. Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - Math.Floor(exact[i]))];
        for (var i = 0; missing != 0; i = (i + 1) % order.Length)
        {
            whole[order[i]] += Math.Sign(missing);
            missing -= Math.Sign(missing);
        }

        return whole;
    }
}
