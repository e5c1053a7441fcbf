using Analytics.Samples.Care;

namespace Analytics.Samples.Planted;

/// <summary>
/// Works the plan into the youths of one municipality. More care comes from twins: other invented children with
/// nearly the same dates; less care from leaving out times in care.
/// </summary>
sealed class Effects(Municipality municipality, Chance chance, Twins twins)
{
    public void Apply(List<Youth> youths)
    {
        foreach (var shift in Plan.LevelShifts.Where(shift => IsHere(shift.Area))) Shift(shift, youths);
        foreach (var trend in Plan.Trends.Where(trend => IsHere(trend.Area)))
            Starts([trend.Area], trend.Form, youths, day => Growth(trend.RatioPerYear, day));
        foreach (var spike in Plan.Spikes.Where(spike => IsHere(spike.Area))) twins.Spike(spike, youths);
        foreach (var action in Plan.Actions.Where(action => IsHere(action.Areas[0])))
            Starts(action.Areas, null, youths,
                day => day >= Window.QuarterStart(action.Quarter) ? action.Ratio : 1);
        foreach (var year in Plan.HighYears.Where(year => IsHere(year.Areas[0])))
            Starts(year.Areas, null, youths, day => Window.Year(day) == year.Year ? year.Ratio : 1, longest: 120);
        foreach (var recoding in Plan.Recodings.Where(one => one.Municipality == municipality.Code))
            Recode(recoding, youths);
    }

    void Shift(LevelShift shift, List<Youth> youths)
    {
        var from = Window.QuarterStart(shift.Quarter);
        if (shift.Measure == "starts")
            Starts([shift.Area], shift.Form, youths, day => day >= from ? shift.Ratio : 1);
        else
            twins.Raise(shift, from, youths);
    }

    /// <summary>Multiplies the times in care that begin, whole, by a ratio that depends on the day.</summary>
    void Starts(
        IReadOnlyList<string> areas, Form? form, List<Youth> youths, Func<int, double> ratio,
        int longest = int.MaxValue)
    {
        foreach (var youth in youths.ToArray())
        {
            if (!areas.Any(area => Plan.Holds(area, youth.Neighbourhood))) continue;
            foreach (var period in PeriodsInCare(youth))
            {
                if (form is { } one && period[0].Form != one) continue;
                var times = ratio(period[0].Start);
                if (times < 1 && chance.Hits(1 - times)) youth.Spells.RemoveAll(period.Contains);
                for (; times > 1; times--)
                    if (chance.Hits(times - 1)) youths.Add(twins.Of(youth, period, longest));
            }
        }
        youths.RemoveAll(youth => youth.Spells.Count == 0);
    }

    /// <summary>Each opening spell with what follows it until the next one.</summary>
    static List<List<Spell>> PeriodsInCare(Youth youth)
    {
        var periods = new List<List<Spell>>();
        foreach (var spell in youth.Spells)
            if (spell.Opens || periods.Count == 0) periods.Add([spell]);
            else periods[^1].Add(spell);
        return periods;
    }

    /// <summary>Spells that run at the change are closed the day before it and go on under the other product.</summary>
    static void Recode(Recoding recoding, List<Youth> youths)
    {
        var (from, product) = (Window.QuarterStart(recoding.Quarter), Product.Of(recoding.To));
        foreach (var spells in youths.Select(youth => youth.Spells))
            for (var i = spells.Count - 1; i >= 0; i--)
            {
                var spell = spells[i];
                if (!recoding.From.Contains(spell.Product.Code) || spell.End < from) continue;
                var after = spell with { Form = product.Form, Product = product, Start = Math.Max(spell.Start, from) };
                spells[i] = spell.Start < from ? spell with { End = from - 1, Recoded = true } : after;
                if (spell.Start < from) spells.Add(after with { Opens = false });
            }
    }

    static double Growth(double ratioPerYear, int day) =>
        Portable.Compound(ratioPerYear, Window.YearsSince2019(day));

    bool IsHere(string area) => area.AsSpan(2, 4).SequenceEqual(municipality.Code.AsSpan(2));
}
