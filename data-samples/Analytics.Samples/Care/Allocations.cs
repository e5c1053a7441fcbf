using Analytics.Samples.Planted;

namespace Analytics.Samples.Care;

/// <summary>
/// Turns spells into allocations as an administration writes them: a long spell is prolonged or allocated anew, care
/// begins some time after it was allocated, and what runs on the last day often has no end date.
/// </summary>
sealed class Allocations(Window window, Chance chance)
{
    static readonly string[] EndReasons = ["31", "34", "32", "35", "33", "38", "36", "20", "39"];
    static readonly double[] EndShares = [.62, .14, .085, .05, .03, .03, .02, .015, .01];

    /// <summary>The allocations that are active in the window, oldest first, with numbers that no other has.</summary>
    public List<Allocation> Of(IEnumerable<Youth> youths, int firstNumber)
    {
        var all = new List<Allocation>();
        foreach (var youth in youths)
            foreach (var spell in youth.Spells)
                Split(youth, spell, all);
        all.Sort((one, other) => one.AllocatedOn != other.AllocatedOn
            ? one.AllocatedOn.CompareTo(other.AllocatedOn)
            : string.CompareOrdinal(one.Youth.Pseudonym, other.Youth.Pseudonym) is var order && order != 0
                ? order
                : (one.Start, one.Product.Code, one.Area).CompareTo((other.Start, other.Product.Code, other.Area)));
        for (var i = 0; i < all.Count; i++) all[i] = all[i] with { Number = firstNumber + i };
        return all;
    }

    void Split(Youth youth, Spell spell, List<Allocation> all)
    {
        for (var start = spell.Start; start <= spell.End && start <= window.Last;)
        {
            var planned = start + Term(spell.Form) - 1;
            var prolonged = spell.Provider == GrowingDuration.Provider ? 1 : .22;
            while (planned < spell.End && chance.Hits(prolonged)) planned += Term(spell.Form);
            var end = Math.Min(planned, spell.End);
            if (end >= window.First) all.Add(Write(youth, spell, start, end, planned));
            start = end + 1;
        }
    }

    Allocation Write(Youth youth, Spell spell, int start, int end, int planned)
    {
        var (running, renewed) = (end > window.Last, end < spell.End);
        var (allocatedOn, careStart) = Begin(spell, start, end);
        var careEnded = !running && !renewed;
        return Pricing.Priced(new Allocation
        {
            Youth = youth,
            Area = start >= (youth.UnknownFrom ?? int.MaxValue) ? "onbekend" : youth.Neighbourhood,
            Product = spell.Product,
            Provider = spell.Provider,
            Referrer = spell.Referrer,
            AllocatedOn = allocatedOn,
            Start = start,
            End = running ? chance.Hits(.75) || planned <= window.Last ? null : planned : end,
            CareStart = careStart,
            CareEnd = careEnded && careStart <= end && chance.Hits(.96) ? end : null,
            EndReason = Reason(spell, careEnded),
            ChangeReason = spell.Recoded && careEnded ? "10" : "",
            BirthYear = youth.BirthYear,
        }, window, chance);
    }

    string Reason(Spell spell, bool careEnded) =>
        !careEnded ? "" : spell.Recoded ? "36" : EndReasons[chance.Pick(EndShares)];

    /// <summary>Protection and crisis are put in writing afterwards; mental health care has the longest wait.</summary>
    (int AllocatedOn, int? CareStart) Begin(Spell spell, int start, int end)
    {
        var first = start == spell.Start;
        var late = first && (spell.Form is Form.Protection or Form.Crisis ? chance.Hits(.8) : chance.Hits(.06));
        var allocatedOn = late ? start + chance.Between(1, 25) : start - chance.Between(2, 35);
        if (!first) return (Math.Min(allocatedOn, window.Last), start);
        var wait = (int)chance.LogNormal(spell.Form is Form.MentalHealth ? 38 : 9, 1);
        var careStart = spell.Form is Form.Crisis or Form.Secure || late ? start : Math.Min(start + wait, end);
        return (Math.Min(allocatedOn, window.Last),
            careStart > window.Last || careStart > end - 7 && chance.Hits(.5) || chance.Hits(.04) ? null : careStart);
    }

    /// <summary>For how many days a municipality allocates at a time.</summary>
    static int Term(Form form) => form switch
    {
        Form.Crisis => 28,
        Form.Secure => 183,
        Form.Foster or Form.Protection => 730,
        _ => 365,
    };
}
