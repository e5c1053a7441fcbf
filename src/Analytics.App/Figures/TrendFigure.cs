using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>A series in time with its interval, its comparison, and the actions that began meanwhile.</summary>
public static class TrendFigure
{
    /// <param name="yearly">Whole years instead of quarters.</param>
    /// <param name="comparison">The area to compare with; null for none.</param>
    public static FigureView Of(AreaProfile profile, Indicator indicator, string form, bool yearly, Area? comparison)
    {
        var own = Cells(profile, profile.Area, indicator, form, yearly);
        var other = comparison is null ? [] : Cells(profile, comparison, indicator, form, yearly);
        var facts = profile.Facts(indicator.Key, form);
        var title = Sentences.Title(profile.Name, facts, indicator, form);
        var reading = $"{Sentences.Verdict(facts)} {Sentences.Size(facts)}".TrimEnd();
        var figure = Chart.Draw("verloop", Heading(indicator, form, yearly), title, reading, profile.Release,
            T(indicator.Source), Draw);
        return figure with
        {
            Note = Note(own),
            Table = Table(profile, indicator, form, own, other, comparison),
            Method = Method(indicator, facts),
            Actions = [.. profile.Actions.Select((action, i) => ActionNotes.Of(action, i + 1, profile))],
        };

        string Draw(ChartHead head) => TrendChart.Svg(
            new(head, Unit(indicator, form), profile.Area.Name, own.ConvertAll(Chart.Point))
            {
                Comparison = other.ConvertAll(Chart.Point),
                ComparisonName = comparison?.Name ?? "",
                Actions = [.. profile.Actions.Select((action, i) => Flag(action, i + 1, yearly))],
            });
    }

    static string Note(List<Cell> own) =>
        own.Count > 0 && own.All(cell => cell.Withheld) ? Sentences.Withheld
        : own.Any(cell => cell is { Provisional: true, Withheld: false }) ? Sentences.Provisional
        : "";

    static List<Cell> Cells(AreaProfile profile, Area area, Indicator indicator, string form, bool yearly) => yearly
        ? [.. profile.Years(area.Code, indicator.Key, form)]
        : [.. profile.Quarters(area.Code, indicator.Key, form)];

    static ActionMarker Flag(ActionRow action, int number, bool yearly) =>
        new(new ChartPeriod(action.Starts.Year, yearly ? null : action.Quarter.OfYear), number, action.Title);

    static string Heading(Indicator indicator, string form, bool yearly)
    {
        var name = form == CareForms.Total ? T(indicator.Name) : $"{T(indicator.Name)}: {Phrases.FormName(form)}";
        return $"{name}, {(yearly ? T("per jaar") : T("per kwartaal"))}";
    }

    static string Unit(Indicator indicator, string form) => indicator.Key switch
    {
        "starts" when form == CareForms.Total => T("starts per 1.000 jeugdigen"),
        "starts" => T("starts met {0} per 1.000 jeugdigen", Phrases.FormName(form)),
        "jeugdigen" => T("jeugdigen met {0} per 1.000", Phrases.FormName(form)),
        _ => T(indicator.Unit),
    };

    static FigureTable Table(
        AreaProfile profile, Indicator indicator, string form, List<Cell> own, List<Cell> other, Area? comparison)
    {
        var others = other.ToDictionary(cell => cell.Period);
        List<string> heads =
            [T("Periode"), T("Waarde ({0})", T(indicator.Unit)), T("95%-interval"), T("Aantal (afgerond)")];
        if (comparison is not null) heads.Add(comparison.Name);
        return new FigureTable($"{T(indicator.Name)}, {Phrases.FormChoice(form)}, {profile.Name}", heads,
            [.. own.OrderByDescending(cell => cell.Period, StringComparer.Ordinal).Select(Row)]);

        FigureRow Row(Cell cell)
        {
            List<string> cells =
                [CellText.Value(indicator, cell), CellText.Interval(indicator, cell), CellText.Count(indicator, cell)];
            if (comparison is not null)
                cells.Add(CellText.Value(indicator, others.GetValueOrDefault(cell.Period), like: cell));
            return new FigureRow(Format.Period(cell.Period) + (cell.Provisional ? T(" (voorlopig)") : ""), cells);
        }
    }

    static List<string> Method(Indicator indicator, TrendFacts? facts)
    {
        List<string> method =
        [
            .. Chart.Method(indicator),
            T("Aantallen zijn afgerond op vijf en onder de tien niet getoond; waarde en interval zijn uit de afgeronde "
                + "aantallen berekend."),
            T("Een verandering wordt pas genoemd als ten minste twee van drie methoden haar zien, zij na correctie "
                + "voor het kijken naar veel gebieden overeind blijft, en niet aan één periode of één jeugdige "
                + "hangt."),
        ];
        if (facts is not null)
        {
            var (agree, total) = (Sentences.InWords(facts.MethodsAgree), Sentences.InWords(facts.MethodsTotal));
            method.Add(T("Hier zien {0} van de {1} methoden een verandering in dezelfde richting.", agree, total));
        }
        return method;
    }
}
