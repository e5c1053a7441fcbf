namespace Analytics.Samples.Care;

/// <summary>
/// Makes the youths of one municipality: how many begin care in each month follows the number of youths in each
/// neighbourhood, a factor of that neighbourhood and the season; then each follows a course of their own.
/// </summary>
sealed class Careers(Municipality municipality, Window window, Chance chance, YouthFactory factory)
{
    /// <param name="shareInCare">Share of youths in care in a year that the published figures give, 0–1.</param>
    /// <param name="kept">Which share of all those children to make, 0–1.</param>
    public List<Youth> Generate(double shareInCare, double kept)
    {
        var factors = Factors();
        var youths = new List<Youth>();
        var perYouth = shareInCare * kept * CareerModel.EntriesPerYouthInCare;
        for (var i = 0; i < factors.Length; i++)
            for (var year = window.SimulatedFrom; year <= window.LastYear; year++)
                Fill(municipality.Neighbourhoods[i], year, perYouth * factors[i], youths);
        return youths;
    }

    void Fill(Neighbourhood area, int year, double perYouth, List<Youth> youths)
    {
        for (var month = 1; month <= 12; month++)
        {
            var expected = area.YouthsIn(year) / 12.0 * perYouth * CareerModel.Season[month - 1];
            for (var n = chance.Poisson(expected); n > 0; n--)
                youths.Add(OnCourse(area.Code, Window.Day(year, month, chance.Between(1, 28))));
        }
    }

    Youth OnCourse(string neighbourhood, int start)
    {
        var form = CareerModel.First(chance);
        var youth = factory.Create(neighbourhood, form, start);
        var lastDay = LastDay(youth);
        for (var (day, opens) = (start, true); day < lastDay && youth.Spells.Count < 14;)
        {
            var spell = factory.Spell(form, day, lastDay) with { Opens = opens };
            youth.Spells.Add(spell);
            Beside(youth, spell, lastDay);
            (form, day, opens) = After(form, spell.End);
        }
        LoseAddress(youth);
        return youth;
    }

    /// <summary>The next form, or, when care ends, a return after at least 125 days, or nothing.</summary>
    (Form Form, int Day, bool Opens) After(Form form, int end)
    {
        if (CareerModel.Next(form, chance) is { } next)
            return (next, end + 1 + (chance.Hits(.6) ? 0 : chance.Below(45)), false);
        return chance.Hits(CareerModel.ReturnShare)
            ? (chance.Hits(.5) && !form.IsStay() ? form : CareerModel.First(chance),
                end + 125 + (int)chance.LogNormal(250, .8), true)
            : (form, int.MaxValue, false);
    }

    /// <summary>Some help comes with other help: transport with day treatment, treatment with a stay.</summary>
    void Beside(Youth youth, Spell spell, int lastDay)
    {
        var (form, share) = spell.Form switch
        {
            Form.Day => (Form.Other, .40),
            Form.Protection => (Form.Outpatient, .35),
            Form.Residence => (Form.MentalHealth, .15),
            Form.Outpatient => (Form.MentalHealth, .06),
            _ => (spell.Form, .0),
        };
        if (!chance.Hits(share) || spell.End - spell.Start < 60) return;
        var beside = factory.Spell(form, spell.Start + chance.Below(30), lastDay);
        youth.Spells.Add(beside with { End = Math.Min(beside.End, spell.End) });
    }

    /// <summary>Help under the youth act ends at 18; for one in four it goes on for a while.</summary>
    int LastDay(Youth youth)
    {
        var adult = Window.Day(youth.BirthYear + 18, chance.Between(1, 12), 28);
        if (chance.Hits(.75)) return adult;
        return Math.Min(adult + 365 * chance.Between(1, 4), Window.Day(youth.BirthYear + 22, 12, 31));
    }

    /// <summary>Where a child lived before a stay is often not in the records; sometimes it never is.</summary>
    void LoseAddress(Youth youth)
    {
        if (chance.Hits(.012)) youth.UnknownFrom = 0;
        if (youth.Spells.Find(spell => spell.Form.IsStay()) is { } stay && chance.Hits(.40))
            youth.UnknownFrom = stay.Start;
    }

    /// <summary>Neighbourhoods differ by about a fifth either way; weighted by youths they average 1.</summary>
    double[] Factors()
    {
        var factors = municipality.Neighbourhoods
            .Select(_ => Math.Clamp(chance.LogNormal(1, .21), .55, 1.6)).ToArray();
        double weighted = 0, youths = 0;
        for (var i = 0; i < factors.Length; i++)
        {
            var living = municipality.Neighbourhoods[i].YouthsIn(2022);
            weighted += factors[i] * living;
            youths += living;
        }
        return [.. factors.Select(factor => weighted > 0 ? factor * youths / weighted : 1)];
    }
}
