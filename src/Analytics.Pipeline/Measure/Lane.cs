using System.Globalization;
using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>By what the figures of a gemeente or region are split besides the form of care.</summary>
public enum Split : byte
{
    /// <summary>Not split: all together, or one form.</summary>
    Form,
    Referrer,
    Sex,
    Age,
    TargetGroup,
    Provider,
}

/// <summary>
/// One of the ways in which an area's care is counted: all together, one form, or one part of a split. Every event
/// falls in the lane of all together and in one lane of every split of which the value is known.
/// </summary>
/// <param name="Key">"totaal", the form's key, or the code as delivered; of an age band "4-11".</param>
public readonly record struct Lane(Split Split, string Key);

/// <summary>How splits are written in tables and exports.</summary>
public static class Splits
{
    public static string Key(this Split split) => split switch
    {
        Split.Referrer => "verwijzer",
        Split.Sex => "geslacht",
        Split.Age => "leeftijd",
        Split.TargetGroup => "doelgroep",
        Split.Provider => "aanbieder",
        _ => "zorgvorm",
    };
}

/// <summary>The bands of age, in years: what preschool, primary school, secondary school and after it see.</summary>
public static class AgeBands
{
    static readonly int[] from = [0, 4, 12, 18];

    /// <summary>The last year of life that still is youth care.</summary>
    const int Oldest = 22;

    public static int Count => from.Length;

    public static string Key(int band) => string.Create(CultureInfo.InvariantCulture,
        $"{from[band]}-{(band + 1 < from.Length ? from[band + 1] - 1 : Oldest)}");

    /// <summary>The band in which a child is that year, who turns year − birth year in it.</summary>
    public static int Of(int birthYear, int year)
    {
        var band = from.Length - 1;
        while (band > 0 && year - birthYear < from[band]) band--;
        return band;
    }
}

/// <summary>All lanes of a care table, and those in which a row counts.</summary>
public sealed class Lanes
{
    /// <summary>All forms together, and each of them: the lanes that every area has.</summary>
    public const int Forms = 10;

    /// <summary>A lane of each split at most, beside all together.</summary>
    public const int Most = 7;

    /// <summary>So many of the largest providers have a lane of their own.</summary>
    const int MostProviders = 40;

    readonly int[] ofReferrer, ofSex, ofTargetGroup, ofProvider;
    readonly int ofAge;

    public IReadOnlyList<Lane> All { get; }

    public Lanes(CareTable care)
    {
        List<Lane> all = [new(Split.Form, CareForms.Total), .. CareForms.All.Select(f => new Lane(Split.Form, f.Key()))];
        ofReferrer = Add(all, Split.Referrer, care.Referrers, care.Referrers.Skip(1));
        ofSex = Add(all, Split.Sex, care.Sexes, care.Sexes.Skip(1));
        ofAge = all.Count;
        all.AddRange(Enumerable.Range(0, AgeBands.Count).Select(band => new Lane(Split.Age, AgeBands.Key(band))));
        ofTargetGroup = Add(all, Split.TargetGroup, care.TargetGroups, care.TargetGroups.Skip(1));
        ofProvider = Add(all, Split.Provider, care.Providers, Largest(care));
        All = all;
    }

    /// <summary>The lanes of a row in a year; the first two, all together and its form, are those of any area.</summary>
    /// <returns>The part of <paramref name="lanes"/> that was filled.</returns>
    public ReadOnlySpan<int> Of(CareTable care, int row, int year, Span<int> lanes)
    {
        (lanes[0], lanes[1]) = (0, (int)care.Form[row]);
        var count = 2;
        Append(lanes, ref count, ofReferrer[care.Referrer[row]]);
        Append(lanes, ref count, ofSex[care.Sex[row]]);
        Append(lanes, ref count, ofAge + AgeBands.Of(care.BirthYear[row], year));
        Append(lanes, ref count, ofTargetGroup[care.TargetGroup[row]]);
        Append(lanes, ref count, ofProvider[care.Provider[row]]);
        return lanes[..count];
    }

    static void Append(Span<int> lanes, ref int count, int lane)
    {
        if (lane >= 0) lanes[count++] = lane;
    }

    /// <returns>Per code of the table its lane, or -1.</returns>
    static int[] Add(List<Lane> all, Split split, string[] codes, IEnumerable<string> shown)
    {
        var lane = shown.Select((code, i) => (code, all.Count + i))
            .ToDictionary(pair => pair.code, pair => pair.Item2, StringComparer.Ordinal);
        all.AddRange(lane.OrderBy(pair => pair.Value).Select(pair => new Lane(split, pair.Key)));
        return Array.ConvertAll(codes, code => lane.GetValueOrDefault(code, -1));
    }

    /// <summary>By number of allocations, then by code.</summary>
    static IEnumerable<string> Largest(CareTable care)
    {
        var rows = new int[care.Providers.Length];
        foreach (var provider in care.Provider) rows[provider]++;
        return Enumerable.Range(1, care.Providers.Length - 1).OrderByDescending(i => rows[i]).ThenBy(i => i)
            .Take(MostProviders).Select(i => care.Providers[i]);
    }
}
