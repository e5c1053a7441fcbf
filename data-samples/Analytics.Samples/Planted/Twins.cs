using Analytics.Samples.Care;

namespace Analytics.Samples.Planted;

/// <summary>Other children with nearly the same course: the way in which more care is planted.</summary>
sealed class Twins(YouthFactory factory, Chance chance)
{
    /// <summary>The same time in care up to six weeks earlier or later, cut off after so many days.</summary>
    public Youth Of(Youth youth, IReadOnlyList<Spell> period, int longest)
    {
        var twin = factory.Twin(youth);
        var shift = chance.Between(-42, 42);
        var start = period[0].Start;
        var limit = longest == int.MaxValue ? int.MaxValue : start + longest;
        foreach (var spell in period.Where(spell => spell.Start < limit))
            twin.Spells.Add(factory.ElsewhereFrom(spell with
            {
                Start = spell.Start + shift,
                End = Math.Min(spell.End, limit) + shift,
                Opens = spell == period[0],
            }));
        return twin;
    }

    /// <summary>
    /// Children in care jump at once: every spell gets twins, of which only what lies after the change is kept; those
    /// already under way begin in its first three weeks.
    /// </summary>
    public void Raise(LevelShift shift, int from, List<Youth> youths)
    {
        foreach (var (youth, spell) in In(shift.Area, shift.Form, youths))
            for (var more = shift.Ratio - 1; more > 0; more--)
            {
                if (!chance.Hits(more)) continue;
                var move = chance.Between(-42, 42);
                var start = spell.Start + move < from ? from + chance.Below(21) : spell.Start + move;
                if (spell.End + move - start >= 14) youths.Add(Alone(youth, spell, start, spell.End + move));
            }
    }

    /// <summary>Short extra help within the quarter, for every child who was in care in it.</summary>
    public void Spike(Spike spike, List<Youth> youths)
    {
        var (first, last) = (Window.QuarterStart(spike.Quarter), Window.QuarterEnd(spike.Quarter));
        foreach (var (youth, spell) in In(spike.Area, spike.Form, youths))
        {
            if (spell.Start > last || spell.End < first) continue;
            for (var more = spike.Ratio - 1; more > 0; more--)
            {
                var start = first + chance.Below(30);
                var end = start + chance.Between(30, last - first - 31);
                if (chance.Hits(more)) youths.Add(Alone(youth, spell, start, end));
            }
        }
    }

    Youth Alone(Youth youth, Spell spell, int start, int end)
    {
        var twin = factory.Twin(youth);
        twin.Spells.Add(factory.ElsewhereFrom(spell with { Start = start, End = end, Opens = true }));
        return twin;
    }

    static List<(Youth Youth, Spell Spell)> In(string area, Form form, List<Youth> youths) =>
    [
        .. youths.Where(youth => Plan.Holds(area, youth.Neighbourhood) && youth.UnknownFrom is null)
            .SelectMany(youth => youth.Spells.Where(spell => spell.Form == form).Select(spell => (youth, spell))),
    ];
}
