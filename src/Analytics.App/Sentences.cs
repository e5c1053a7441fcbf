using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App;

/// <summary>
/// What is said of a trend, in plain Dutch: what we see, how sure we are, and never more than that. Pages and reports
/// take their sentences from here, so that they always say the same.
/// </summary>
public static class Sentences
{
    /// <summary>In place of a figure that may not be shown.</summary>
    public static string Withheld => T("Minder dan 10 jeugdigen: niet getoond om herkenning te voorkomen.");

    /// <summary>Beside a figure of a period that is still being delivered.</summary>
    public static string Provisional =>
        T("Het laatste kwartaal is nog niet compleet: dit cijfer is voorlopig en kan nog hoger worden.");

    public static string NotDetermined => T("Niet te bepalen: er is te weinig bekend.");

    /// <summary>"Roosendaal-Centrum: starts stijgen sinds 2021".</summary>
    public static string Title(string area, TrendFacts? facts, Indicator indicator, string form)
    {
        var phrases = Phrases.Of(indicator);
        var said = facts?.Verdict switch
        {
            TrendVerdict.Rising => Named(phrases.Rises, form) + Since(facts),
            TrendVerdict.Falling => Named(phrases.Falls, form) + Since(facts),
            TrendVerdict.NoChangeShown => T("geen verandering aangetoond in {0}", Named(phrases.Subject, form)),
            _ when phrases.Plural => T("niet te zeggen of {0} veranderen", Named(phrases.Subject, form)),
            _ => T("niet te zeggen of {0} verandert", Named(phrases.Subject, form)),
        };
        return $"{Format.Capital(area)}: {said}";
    }

    /// <summary>What we see and how sure we are.</summary>
    public static string Verdict(TrendFacts? facts) => facts?.Verdict switch
    {
        null => T("We kunnen niet zeggen of dit verandert: er is te weinig bekend."),
        TrendVerdict.Rising => Shown(facts, Phrases.Of(facts.Indicator).More),
        TrendVerdict.Falling => Shown(facts, Phrases.Of(facts.Indicator).Less),
        TrendVerdict.NoChangeShown when facts.Reason == TrendReason.WithinChance =>
            T("We zien geen verandering die groter is dan toeval.") + Known(facts),
        TrendVerdict.NoChangeShown => T("Er is geen verandering aangetoond: {0}.", Because(facts)) + Known(facts),
        _ => T("We kunnen niet zeggen of dit verandert: {0}.", Because(facts)),
    };

    /// <summary>How much a change is, on average; empty when none is shown.</summary>
    public static string Size(TrendFacts? facts)
    {
        if (facts is not { IsShown: true, PercentPerYear: { } percent }) return "";
        var words = percent < 0 ? T("Dat is gemiddeld {0} minder per jaar", Format.Percent(-percent))
            : T("Dat is gemiddeld {0} meer per jaar", Format.Percent(percent));
        if (facts is not { Low: { } low, High: { } high }) return words + ".";
        var (least, most) = percent < 0 ? (-high, -low) : (low, high);
        return T("{0} (tussen {1} en {2}).", words, Format.Number(least), Format.Percent(most));
    }

    /// <summary>For a table: an arrow and a word, never a colour.</summary>
    public static string Short(TrendVerdict? verdict) => verdict switch
    {
        TrendVerdict.Rising => T("↗ stijgt"),
        TrendVerdict.Falling => T("↘ daalt"),
        TrendVerdict.NoChangeShown => T("niet aangetoond"),
        _ => T("niet te zeggen"),
    };

    static string Shown(TrendFacts facts, string change) =>
        Named(change, facts.Form) + Compared(facts) + ". "
        + T("Dat is waarschijnlijk geen toeval ({0} van {1} methoden).",
            InWords(facts.MethodsAgree), InWords(facts.MethodsTotal))
        + BesideIt(facts.Indicator);

    /// <summary>": 12 per 1.000 in 2024, was 9 in 2021"; empty when years are not known or look the same.</summary>
    static string Compared(TrendFacts facts)
    {
        if (facts is not { First: { } first, Last: { } last } || first.Year == last.Year) return "";
        var (was, now) = (Value(facts.Indicator, first), Value(facts.Indicator, last));
        if (was == now) return "";
        return T(": {0} in {1}, was {2} in {3}", now + Unit(facts.Indicator), last.Year, was, first.Year);
    }

    static string Known(TrendFacts facts) => facts.Last is { } last
        ? " " + T("In {0} was het {1}.", last.Year, Value(facts.Indicator, last) + Unit(facts.Indicator))
        : "";

    static string Value(Indicator indicator, YearValue year) =>
        Format.Value(indicator.Measurement, year.Value, year.Low, year.High);

    static string Unit(Indicator indicator) => indicator.Measurement switch
    {
        Measurement.ChildrenPerThousand or Measurement.EventsPerThousand => T(" per 1.000 jeugdigen"),
        Measurement.EurosPerYouth => T(" per jeugdige"),
        Measurement.MedianDays => T(" dagen"),
        _ => "",
    };

    /// <summary>Spending is never said without what to read beside it.</summary>
    static string BesideIt(Indicator indicator)
    {
        if (indicator.Measurement != Measurement.EurosPerYouth) return "";
        var beside = Indicators.Published.FirstOrDefault(other => other.Key == indicator.CounterIndicator);
        return beside is null ? "" : " " + T("Lees dit naast: {0}.", Inside(T(beside.Name)));
    }

    static string Because(TrendFacts facts) => facts.Reason switch
    {
        TrendReason.TooFewPeriods => T("er zijn nog te weinig perioden bekend"),
        TrendReason.TooFewCounted => T("het gaat om te weinig jeugdigen"),
        TrendReason.WithinChance => T("de schommeling past bij toeval"),
        TrendReason.MethodsDisagree => T("de rekenmethoden spreken elkaar tegen"),
        TrendReason.HangsOnOnePeriod => T("het beeld hangt af van één periode"),
        TrendReason.HangsOnOneChild => T("het beeld hangt af van één jeugdige"),
        TrendReason.WithinRounding => T("het verschil valt weg in de afronding van de cijfers"),
        _ => T("er is te weinig bekend"),
    };

    static string Since(TrendFacts facts) => facts.First is { } first ? T(" sinds {0}", first.Year) : "";

    /// <summary>"starts met jeugdhulp" says no more than "starts".</summary>
    static string Named(string phrase, string form)
    {
        var isPlain = form == CareForms.Total && phrase.StartsWith("starts met {0}", StringComparison.Ordinal);
        return isPlain
            ? T(phrase.Replace(" met {0}", "", StringComparison.Ordinal))
            : T(phrase, Phrases.FormName(form));
    }

    public static string InWords(int number) => number switch
    {
        0 => T("nul"),
        1 => T("één"),
        2 => T("twee"),
        3 => T("drie"),
        4 => T("vier"),
        _ => Format.Count(number),
    };

    /// <summary>With a small first letter, for inside a sentence.</summary>
    public static string Inside(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
