using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>A series in time with its interval, what it is compared with, and the actions that began meanwhile.</summary>
public static class TrendFigure
{
    /// <param name="yearly">Whole years instead of quarters.</param>
    /// <param name="comparison">The area to compare with; null for none.</param>
    public static FigureView Of(AreaProfile profile, Indicator indicator, string form, bool yearly, Area? comparison)
    {
        var own = Cells(profile, profile.Area, indicator, form, yearly);
        var other = comparison is null ? [] : Cells(profile, comparison, indicator, form, yearly);
        var facts = profile.Facts(indicator.Key, form);
        var head = new ChartHead("verloop", Sentences.Title(profile.Name, facts, indicator, form), Sentences.Verdict(facts))
        {
            Caption = Chart.Caption(profile.Release, T(indicator.Source)), Texts = Format.Chart,
        };
        var data = new TrendChartData(head, Unit(indicator, form), profile.Area.Name, [.. own.Select(Chart.Point)])
        {
            Comparison = [.. other.Select(Chart.Point)],
            ComparisonName = comparison?.Name ?? "",
            Actions = [.. profile.Actions.Select((action, i) => new ActionMarker(Period(action, yearly), i + 1, action.Title))],
        };
        return new FigureView("verloop", Heading(indicator, form, yearly), TwoWidths.Html(head, width => TrendChart.Svg(data with { Head = width })),
            Reading(facts, own))
        {
            Table = Table(profile, indicator, form, own, other, comparison),
            Method = Method(indicator, facts),
            Actions = Notes(profile),
        };
    }

    static List<Cell> Cells(AreaProfile profile, Area area, Indicator indicator, string form, bool yearly) => yearly
        ? [.. profile.Years(area.Code, indicator.Key, form)]
        : [.. profile.Quarters(area.Code, indicator.Key, form)];

    static ChartPeriod Period(ActionRow action, bool yearly) =>
        yearly ? new ChartPeriod(action.Starts.Year) : new ChartPeriod(action.Starts.Year, action.Quarter.OfYear);

    static string Heading(Indicator indicator, string form, bool yearly) =>
        $"{T(indicator.Name)}{(form == CareForms.Total ? "" : ": " + Phrases.FormName(form))}, {(yearly ? T("per jaar") : T("per kwartaal"))}";

    static string Unit(Indicator indicator, string form) => indicator.Key switch
    {
        "starts" => form == CareForms.Total ? T("starts per 1.000 jeugdigen") : T("starts met {0} per 1.000 jeugdigen", Phrases.FormName(form)),
        "jeugdigen" => T("jeugdigen met {0} per 1.000", Phrases.FormName(form)),
        _ => T(indicator.Unit),
    };

    static string Reading(TrendFacts? facts, List<Cell> own)
    {
        var words = string.Join(' ', new[] { Sentences.Verdict(facts), Sentences.Size(facts) }.Where(text => text.Length > 0));
        return own.Any(cell => cell is { Provisional: true, Withheld: false }) ? $"{words} {Sentences.Provisional}" : words;
    }

    static FigureTable Table(AreaProfile profile, Indicator indicator, string form, List<Cell> own, List<Cell> other, Area? comparison)
    {
        var others = other.ToDictionary(cell => cell.Period);
        string[] heads = [T("Periode"), T("Waarde ({0})", T(indicator.Unit)), T("95%-interval"), T("Aantal (afgerond)"),
            .. comparison is null ? Array.Empty<string>() : [comparison.Name]];
        var rows = own.OrderByDescending(cell => cell.Period, StringComparer.Ordinal).Select(cell => new FigureRow(
            Format.Period(cell.Period) + (cell.Provisional ? T(" (voorlopig)") : ""),
            [CellText.Value(indicator, cell), CellText.Interval(indicator, cell), CellText.Count(indicator, cell),
                .. comparison is null ? Array.Empty<string>() : [CellText.Value(indicator, others.GetValueOrDefault(cell.Period))]]));
        return new FigureTable($"{T(indicator.Name)}, {Phrases.FormChoice(form)}, {profile.Name}", heads, [.. rows]);
    }

    static List<string> Method(Indicator indicator, TrendFacts? facts) =>
    [
        T("Teller: {0}.", T(indicator.Numerator)),
        T("Noemer: {0}.", T(indicator.Denominator)),
        T(indicator.Caveat),
        T("Aantallen zijn afgerond op vijf en onder de tien niet getoond; waarde en interval zijn uit de afgeronde aantallen berekend."),
        T("Een verandering wordt pas genoemd als ten minste twee van drie methoden haar zien, zij na correctie voor het kijken naar "
            + "veel gebieden overeind blijft, en niet aan één periode of één jeugdige hangt."),
        .. facts is null ? Array.Empty<string>()
            : [T("Hier wijzen {0} van {1} methoden dezelfde kant op.", Sentences.InWords(facts.MethodsAgree), Sentences.InWords(facts.MethodsTotal))],
    ];

    static List<ActionNote> Notes(AreaProfile profile) =>
        [.. profile.Actions.Select((action, i) => ActionNotes.Of(action, i + 1, profile))];
}
