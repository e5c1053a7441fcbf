using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>Which part of the starts came through the gemeente, per year.</summary>
public static class ReferrersFigure
{
    static Indicator Indicator => Indicators.MunicipalAccess;

    /// <summary>Null when nothing is known.</summary>
    public static FigureView? Of(AreaProfile profile)
    {
        var years = profile.Years(profile.Area.Code, Indicator.Key, CareForms.Total).ToList();
        if (years.Count == 0) return null;
        string[] parts = [T("via de gemeente"), T("via anderen, zoals de huisarts")];
        var bars = years.ConvertAll(Bar);
        var unit = T("% van de starts met een bekende verwijzer");
        var figure = Chart.Draw("verwijzers", T("Wie verwijst?"), T("{0}: wie verwijst", profile.Name),
            Reading(profile, years), profile.Release, T(Indicator.Source),
            head => ShareBars.Svg(new ShareBarsData(head, unit, parts, bars)));
        return figure with { Table = Table(profile, years), Method = Chart.Method(Indicator) };
    }

    static ShareBar Bar(Cell cell) => new(cell.Period, cell.Value is { } share ? [share, 100 - share] : [0, 0],
        Withheld: cell.Withheld, Provisional: cell.Provisional);

    static string Reading(AreaProfile profile, List<Cell> years)
    {
        if (years.All(cell => cell.Withheld)) return Sentences.Withheld;
        var facts = profile.Facts(Indicator.Key, CareForms.Total);
        if (facts?.Verdict is not TrendVerdict.CannotTell || years.LastOrDefault(cell => cell.IsFirm) is not { } last)
            return Sentences.Verdict(facts);
        var known = T("In {0} liep {1} van de starts via de gemeente.", last.Period, CellText.Value(Indicator, last));
        return $"{known} {Sentences.Verdict(facts)}";
    }

    static FigureTable Table(AreaProfile profile, List<Cell> years) => new(
        T("Starts via de gemeentelijke toegang, {0}", profile.Name),
        [T("Jaar"), T("Via de gemeente"), T("95%-interval"), T("Starts met bekende verwijzer (afgerond)")],
        years.ConvertAll(cell => new FigureRow(cell.Period,
        [
            CellText.Value(Indicator, cell), CellText.Interval(Indicator, cell),
            cell.Withheld ? CellText.TooFew : Format.Count(cell.Denominator ?? 0),
        ])));
}
