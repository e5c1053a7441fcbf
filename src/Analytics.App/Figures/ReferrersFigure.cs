using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>Which part of the starts came through the gemeente, per year.</summary>
public static class ReferrersFigure
{
    /// <summary>Null when nothing is known.</summary>
    public static FigureView? Of(AreaProfile profile)
    {
        var indicator = Indicators.MunicipalAccess;
        var years = profile.Years(profile.Area.Code, indicator.Key, CareForms.Total).ToList();
        if (years.Count == 0) return null;
        var reading = Reading(profile, indicator, years);
        var head = new ChartHead("verwijzers", T("{0}: wie verwijst", profile.Name), reading)
        {
            Caption = Chart.Caption(profile.Release, T(indicator.Source)), Texts = Format.Chart,
        };
        string[] parts = [T("via de gemeente"), T("via anderen, zoals de huisarts")];
        var data = new ShareBarsData(head, T("% van de starts met een bekende verwijzer"), parts, [.. years.Select(Bar)]);
        return new FigureView("verwijzers", T("Wie verwijst?"), TwoWidths.Html(head, width => ShareBars.Svg(data with { Head = width })), reading)
        {
            Table = new FigureTable(T("Starts via de gemeentelijke toegang, {0}", profile.Name),
                [T("Jaar"), T("Via de gemeente"), T("95%-interval"), T("Starts met bekende verwijzer (afgerond)")],
                [.. years.Select(cell => new FigureRow(cell.Period, [CellText.Value(indicator, cell), CellText.Interval(indicator, cell),
                    cell.Withheld ? CellText.TooFew : Format.Count(cell.Denominator ?? 0)]))]),
            Method = [T("Teller: {0}.", T(indicator.Numerator)), T("Noemer: {0}.", T(indicator.Denominator)), T(indicator.Caveat)],
        };
    }

    static ShareBar Bar(Cell cell) => new(cell.Period, cell.Value is { } share ? [share, 100 - share] : [0, 0],
        Withheld: cell.Withheld, Provisional: cell.Provisional);

    static string Reading(AreaProfile profile, Indicator indicator, List<Cell> years)
    {
        if (years.All(cell => cell.Withheld)) return Sentences.Withheld;
        var last = years.LastOrDefault(cell => cell.IsFirm);
        var known = last is null ? "" : T("In {0} liep {1} van de starts via de gemeente. ", last.Period, CellText.Value(indicator, last));
        return known + Sentences.Verdict(profile.Facts(indicator.Key, CareForms.Total));
    }
}
