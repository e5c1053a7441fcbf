using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>Per area and year which ages were there, and on which line first.</summary>
sealed class AgesSeen
{
    readonly Dictionary<(string Code, int Year), (UInt128 Ages, int Line)> seen = [];

    static readonly UInt128 youths = Band(0, YouthAge.Until);

    /// <returns>Whether none of the ages was there before.</returns>
    public bool Add(string code, int year, int from, int until, int line)
    {
        var band = Band(from, until);
        var (ages, first) = seen.GetValueOrDefault((code, year), (default, line));
        if ((ages & band) != default) return false;
        seen[(code, year)] = (ages | band, first);
        return true;
    }

    /// <summary>Lines of areas and years of which some age from 0 to 22 is missing.</summary>
    public IEnumerable<int> Incomplete() =>
        seen.Values.Where(area => (area.Ages & youths) != youths).Select(area => area.Line).Order();

    /// <summary>A bit per age; those past 127 share the last, where nobody is a youth.</summary>
    static UInt128 Band(int from, int until)
    {
        var band = default(UInt128);
        for (var age = from; age < Math.Min(until, 128); age++) band |= UInt128.One << age;
        return band;
    }
}
