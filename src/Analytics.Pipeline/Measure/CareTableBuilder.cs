using System.Runtime.InteropServices;

namespace Analytics.Pipeline.Measure;

/// <summary>Turns stored allocations, in any order, into a <see cref="CareTable"/> that is the same for each
/// order.</summary>
/// <param name="referenceDates">Per municipality the last day that its deliveries know of.</param>
public sealed class CareTableBuilder(IReadOnlyDictionary<string, DateOnly> referenceDates)
{
    /// <summary>RedenWijziging 13: the allocation is to be treated as never sent.</summary>
    const string NeverSent = "13";

    readonly List<LoadedAllocation> rows = [];
    readonly Dictionary<(string, long), int> newest = [];
    readonly List<LoadedClaim> claims = [];

    /// <summary>One of these per allocation and month.</summary>
    public void Add(LoadedClaim claim) => claims.Add(claim);

    public void Add(LoadedAllocation row)
    {
        ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(newest, (row.Municipality, row.Number),
            out var known);
        if (!known)
        {
            at = rows.Count;
            rows.Add(row);
        }
        else if (IsNewer(row, rows[at])) rows[at] = row;
    }

    public CareTable Build()
    {
        var kept = rows.Where(row => row.ChangeReason != NeverSent && (row.Until is null || row.Until > row.From))
            .ToArray();
        Array.Sort(kept, Order);
        var municipalities = Codes(kept, row => row.Municipality, empty: false);
        var neighbourhoods = Codes(kept, row => row.Neighbourhood);
        var providers = Codes(kept, row => row.Provider);
        var products = Codes(kept, row => row.Product ?? row.Category);
        var referrers = Codes(kept, row => row.Referrer);
        var endReasons = Codes(kept, row => row.EndReason);
        var sexes = Codes(kept, row => row.Sex);
        var targetGroups = Codes(kept, row => row.TargetGroup);
        var units = Codes(kept, row => row.Unit);
        var (youth, keys) = Youths(kept);
        var windows = municipalities.Texts.Select(code => Window(code, kept)).ToArray();
        var claimed = ClaimColumns.Of(kept, claims);
        var amounts = kept.Select((row, i) => claimed.Has(i) ? (Cents: claimed.Sum(i), Estimated: false)
            : Spending.Of(row, windows[municipalities.Of[i]].Until)).ToArray();
        return new CareTable
        {
            Youths = keys.Length, Youth = youth, YouthKeys = keys, Windows = windows,
            Municipality = Array.ConvertAll(municipalities.Of, index => (short)index),
            Municipalities = municipalities.Texts,
            Neighbourhood = neighbourhoods.Of, Neighbourhoods = neighbourhoods.Texts,
            Provider = providers.Of, Providers = providers.Texts, Product = products.Of, Products = products.Texts,
            Referrer = referrers.Of, Referrers = referrers.Texts,
            EndReason = endReasons.Of, EndReasons = endReasons.Texts,
            Sex = sexes.Of, Sexes = sexes.Texts, TargetGroup = targetGroups.Of, TargetGroups = targetGroups.Texts,
            Unit = units.Of, Units = units.Texts, Household = Households(kept),
            AllocatedOn = Array.ConvertAll(kept, row => row.AllocatedOn.DayNumber),
            CareFrom = Array.ConvertAll(kept, row => row.CareFrom?.DayNumber ?? 0),
            MinutesPerHundredDays = Array.ConvertAll(kept, row => Intensity.MinutesPerHundredDays(row)),
            From = Array.ConvertAll(kept, row => row.From.DayNumber),
            Until = Array.ConvertAll(kept, row => row.Until?.DayNumber ?? CareTable.Open),
            Form = Array.ConvertAll(kept, row => row.Form), BirthYear = Array.ConvertAll(kept, row => row.BirthYear),
            Number = Array.ConvertAll(kept, row => row.Number),
            AmountCents = Array.ConvertAll(amounts, amount => amount.Cents),
            Estimated = Array.ConvertAll(amounts, amount => amount.Estimated),
            FirstClaim = claimed.First, ClaimDay = claimed.Day, ClaimCents = claimed.Cents,
        };
    }

    /// <summary>The version allocated last wins; on the same day the one of the later delivery.</summary>
    static bool IsNewer(in LoadedAllocation row, in LoadedAllocation than) =>
        (row.AllocatedOn, row.Delivery, row.Until ?? DateOnly.MaxValue)
            .CompareTo((than.AllocatedOn, than.Delivery, than.Until ?? DateOnly.MaxValue)) > 0;

    static int Order(LoadedAllocation a, LoadedAllocation b)
    {
        var order = string.CompareOrdinal(a.Municipality, b.Municipality);
        if (order == 0) order = a.YouthKey.CompareTo(b.YouthKey);
        if (order == 0) order = a.From.CompareTo(b.From);
        return order != 0 ? order : a.Number.CompareTo(b.Number);
    }

    static (int[] Youth, Guid[] Keys) Youths(LoadedAllocation[] sorted)
    {
        var youth = new int[sorted.Length];
        var keys = new List<Guid>();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || !IsSameChild(sorted[i], sorted[i - 1])) keys.Add(sorted[i].YouthKey);
            youth[i] = keys.Count - 1;
        }
        return (youth, [.. keys]);
    }

    static bool IsSameChild(in LoadedAllocation one, in LoadedAllocation other) =>
        one.YouthKey == other.YouthKey && one.Municipality == other.Municipality;

    /// <summary>Numbers of families in the order in which their first child comes; 0 where none is known.</summary>
    static int[] Households(LoadedAllocation[] sorted)
    {
        var numbers = new Dictionary<(string, Guid), int>();
        return Array.ConvertAll(sorted, row =>
        {
            if (row.Household is not { } household) return 0;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, (row.Municipality, household),
                out var known);
            return known ? number : number = numbers.Count;
        });
    }

    CareWindow Window(string municipality, LoadedAllocation[] kept)
    {
        var own = kept.Where(row => row.Municipality == municipality).ToList();
        var until = referenceDates.TryGetValue(municipality, out var day) ? day : own.Max(row => row.From);
        var ends = own.Where(row => row.Until is not null).Select(row => row.Until!.Value);
        var from = ends.DefaultIfEmpty(own.Min(row => row.From)).Min();
        return new CareWindow(municipality, from.DayNumber, until.DayNumber + 1);
    }

    /// <summary>Codes in ordinal order, so that an index means the same whatever the order of arrival.</summary>
    static (int[] Of, string[] Texts) Codes(
        LoadedAllocation[] rows, Func<LoadedAllocation, string?> text, bool empty = true)
    {
        var texts = rows.Select(row => text(row) ?? "").Distinct().Where(code => code.Length > 0)
            .Order(StringComparer.Ordinal);
        string[] all = empty ? ["", .. texts] : [.. texts];
        var index = all.Select((code, i) => (code, i))
            .ToDictionary(pair => pair.code, pair => pair.i, StringComparer.Ordinal);
        return (Array.ConvertAll(rows, row => index[text(row) ?? ""]), all);
    }
}
