using Analytics.Samples.Care;

namespace Analytics.Samples;

/// <summary>Published figures that the sample is made to resemble.</summary>
static class Calibration
{
    const double ChildrenPerYouthInCare = 2.9;

    /// <summary>CBS 85039NED (2021): youths with youth care in kind, share of youths.</summary>
    static readonly Dictionary<string, double> Published = new(StringComparer.Ordinal)
    {
        ["GM0748"] = .135,
        ["GM0777"] = .109,
        ["GM0840"] = .126,
        ["GM0851"] = .113,
        ["GM0873"] = .118,
        ["GM0879"] = .084,
        ["GM1655"] = .109,
        ["GM1674"] = .116,
        ["GM1709"] = .127,
    };

    /// <summary>Share of youths in care in a year; kept within bounds that planted effects do not break.</summary>
    public static double ShareInCare(string municipality) => Math.Clamp(Published[municipality], .087, .127);

    /// <summary>Which share of the children leaves about so many over six years.</summary>
    public static double Kept(Municipality municipality, int children) => Math.Min(1,
        children / (municipality.YouthsIn(2022) * ShareInCare(municipality.Code) * ChildrenPerYouthInCare));

    /// <summary>Divides members over municipalities by youths, largest remainders first.</summary>
    public static Dictionary<string, int> Divide(int members, IReadOnlyList<Municipality> municipalities)
    {
        var youths = municipalities.Sum(one => one.YouthsIn(2022));
        var exact = municipalities.ToDictionary(
            one => one.Code, one => (double)members * one.YouthsIn(2022) / youths, StringComparer.Ordinal);
        var parts = exact.ToDictionary(one => one.Key, one => (int)one.Value, StringComparer.Ordinal);
        var left = members - parts.Values.Sum();
        foreach (var code in exact.OrderByDescending(one => one.Value - (int)one.Value)
            .ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key).Take(left)) parts[code]++;
        return parts;
    }
}
