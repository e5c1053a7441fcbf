using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Published;

/// <summary>Which figure a page shows, as its address says. What it says wrongly becomes the default.</summary>
/// <param name="Form">A form's key or "totaal".</param>
/// <param name="Period">2024K1 or 2024; empty for the newest complete year.</param>
/// <param name="Comparison">"gemeente", "regio" or "geen".</param>
public sealed record FigureChoice(
    Indicator Indicator, string Form, string Period, string Comparison, string? Municipality)
{
    public static FigureChoice From(IQueryCollection query) => new(
        Indicators.Published.FirstOrDefault(indicator => indicator.Key == (string?)query["indicator"], Indicators.Starts),
        CareForms.Parse(query["vorm"].ToString()) is { } form ? form.Key() : CareForms.Total,
        query["periode"].ToString(),
        query["vergelijking"].ToString() is "regio" or "geen" ? query["vergelijking"].ToString() : "gemeente",
        query["gemeente"].ToString() is { Length: > 0 } code ? code : null);

    /// <summary>For links that keep the choice of figure.</summary>
    public string Query
    {
        get
        {
            var query = new StringBuilder();
            if (Indicator != Indicators.Starts) query.Append("&indicator=").Append(Indicator.Key);
            if (Form != CareForms.Total) query.Append("&vorm=").Append(Form);
            return query.Length == 0 ? "" : "?" + query.ToString(1, query.Length - 1);
        }
    }

    public static FilterField IndicatorField(Indicator chosen) => new("indicator", T("Indicator"), chosen.Key,
        [.. Indicators.Published.Select(indicator => new FilterOption(indicator.Key, T(indicator.Name)))]);

    public static FilterField FormField(string chosen) => new("vorm", T("Vorm"), chosen,
        [new(CareForms.Total, Phrases.FormChoice(CareForms.Total)),
            .. CareForms.All.OrderBy(form => form.Weight()).Select(form => form.Key())
                .Select(form => new FilterOption(form, Phrases.FormName(form)))]);
}
