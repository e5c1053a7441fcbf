namespace Analytics.Pipeline.Measure;

/// <summary>Days between the decision and the beginning of care.</summary>
/// <param name="Ended">Whether care began; else the child was still waiting when last seen, or the allocation
/// ended.</param>
public readonly record struct Wait(int Row, int Days, bool Ended)
{
    /// <summary>Below this share of allocations with a start of care, a municipality does not deliver it.</summary>
    const double FewestDelivered = 0.5;

    /// <summary>Of the municipalities that deliver when care began.</summary>
    public static IEnumerable<Wait> Of(CareTable care)
    {
        var delivers = Delivering(care);
        for (var row = 0; row < care.Count; row++)
        {
            if (!delivers[care.Municipality[row]]) continue;
            var began = care.CareFrom[row] != 0;
            var until = began ? care.CareFrom[row] : care.KnownUntil(row);
            if (!began && until <= care.AllocatedOn[row]) continue;
            yield return new Wait(row, Math.Max(0, until - care.AllocatedOn[row]), began);
        }
    }

    static bool[] Delivering(CareTable care)
    {
        var (rows, delivered) = (new int[care.Municipalities.Length], new int[care.Municipalities.Length]);
        for (var row = 0; row < care.Count; row++)
        {
            rows[care.Municipality[row]]++;
            if (care.CareFrom[row] != 0) delivered[care.Municipality[row]]++;
        }
        return [.. rows.Zip(delivered, (all, some) => some >= FewestDelivered * all)];
    }
}
