#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../src/Analytics.Pipeline/Analytics.Pipeline.csproj
#:project ../data-samples/Analytics.Samples/Analytics.Samples.csproj

// Does a wijk differ from the others by more than its size explains, and is it changing? To play with.
//     dotnet run notebooks/a-district-against-its-peers.cs -- WK074804 [data directory]

using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Statistics;
using Notebook;

var (records, code) = await Records.LoadAsync(args);
var grid = records.Grid;
var indicator = Indicators.YouthsInCare; // Try Indicators.Starts.
var measured = Measured.From(records.Care, grid, records.Areas);

// The last year of which everything is known, in every wijk that somebody lives in.
var districts = Enumerable.Range(0, grid.Areas.Count)
    .Where(area => grid.Areas[area].Level == AreaLevel.District).ToList();
var year = Enumerable.Range(0, grid.Periods.Count).Last(period => grid.Periods[period].IsYear
    && districts.All(area => grid.IsSeen(area, period, indicator.WarmUpDays)));
var values = districts.Select(area => measured.Value(indicator, area, form: 0, year))
    .Where(value => value.Denominator > 0).ToList();

// What is expected of a wijk: the rate of all of them together. The limits are Spiegelhalter's, wider when districts
// differ anyhow by more than chance (over-dispersion).
var rate = (double)values.Sum(value => value.Numerator) / values.Sum(value => value.Denominator);
var funnel = FunnelLimits.Of([.. values.Select(value => ((int)value.Numerator, value.Denominator * rate))])
    ?? throw new InvalidOperationException("Fewer than five districts: nothing to compare with.");
var peers = values.Zip(funnel.Areas, (value, limits) => (Value: value, Limits: limits!)).ToList();
var chosen = peers.FirstOrDefault(peer => peer.Value.Area.Code == code);
if (chosen.Value is null) chosen = peers.MaxBy(peer => Math.Abs(peer.Limits.AdjustedZ)); // The oddest.
var district = chosen.Value.Area;
double Thousand(double ratio) => ratio * rate * 1000;

var page = new Page("a-district-against-its-peers", $"{district.Name} naast de andere wijken");
page.Text($"{indicator.Name.Dutch}, {grid.Periods[year].Key}. Teller: {indicator.Numerator.Dutch}. "
    + $"Noemer: {indicator.Denominator.Dutch}. {indicator.Caveat.Dutch}");

page.Section("Meer dan toeval?");
page.Text("Kleine wijken schommelen meer, en dat zegt niets over ze. Tussen de binnenste lijnen liggen 95 van de 100 "
    + "gewone wijken, tussen de buitenste 998 van de 1.000. Wijken verschillen altijd meer dan alleen door toeval: "
    + $"de spreiding is hier φ = {Dutch.Number(funnel.Phi, 1)} (1 is louter toeval); daarmee zijn de grenzen verruimd "
    + $"(τ = {Dutch.Number(Math.Sqrt(funnel.Tau2), 3)}).");
page.Chart($"{indicator.Name.Dutch} in {values.Count} wijken", Reading(chosen.Limits),
    head => FunnelChart.Svg(new(head, "jeugdigen in de wijk", indicator.Unit.Dutch, rate * 1000, "alle wijken",
        [.. peers.Select(peer => new Analytics.Charts.FunnelArea(peer.Value.Area.Name, peer.Value.Denominator,
            peer.Value.Value, Highlighted: peer.Value.Area == district))])
    {
        Limits = [.. peers.OrderBy(peer => peer.Value.Denominator).Select(peer => new FunnelLimit(
            peer.Value.Denominator, Thousand(peer.Limits.Lower95), Thousand(peer.Limits.Upper95),
            Thousand(peer.Limits.Lower998), Thousand(peer.Limits.Upper998)))],
    }));
page.Text("De tien die het verst van het midden liggen, met de afstand in standaardfouten: z van toeval alleen, "
    + "en z met verruiming.");
page.Table(["Wijk", "Jeugdigen in de wijk", "Met jeugdhulp", indicator.Unit.Dutch, "z", "z verruimd"],
    peers.OrderByDescending(peer => Math.Abs(peer.Limits.AdjustedZ)).Take(10).Select(peer => new[]
    {
        peer.Value.Area.Name, Dutch.Number(peer.Value.Denominator), Dutch.Number(peer.Value.Numerator),
        Dutch.Number(peer.Value.Value, 1), Dutch.Number(peer.Limits.Z, 1), Dutch.Number(peer.Limits.AdjustedZ, 1),
    }));

// A level is one thing, a change another. Verdicts are corrected for looking at all these areas at once.
var trends = Trends.Judge(measured.Series())
    .Where(trend => trend.Indicator == indicator && trend.Form == CareForms.Total)
    .ToDictionary(trend => trend.Area.Code);
page.Section("Verandert het?");
page.Chart($"{indicator.Name.Dutch} per kwartaal, {district.Name}",
    $"Oordeel: {Dutch.Sentence(trends[district.Code])}.",
    head => TrendChart.Svg(new(head, indicator.Unit.Dutch, district.Name, Quarters(district))
    {
        Comparison = Quarters(records.Areas.MunicipalityOf(district.Code)!),
        ComparisonName = records.Areas.MunicipalityOf(district.Code)!.Name,
    }));

page.Section("Alle wijken van de gemeente");
page.Text("Een verandering wordt pas genoemd als ten minste twee van drie methoden haar zien, zij na correctie voor "
    + "het kijken naar veel gebieden overeind blijft, en niet aan één kwartaal of één jeugdige hangt.");
var neighbours = records.Areas.Within(district.Parent!).Where(area => trends.ContainsKey(area.Code)).ToList();
page.Chart("Verandering per jaar",
    "Elke wijk op zichzelf, met 95%-interval. Het oordeel hieronder is gecorrigeerd voor het kijken naar veel gebieden.",
    head => DotIntervalChart.Svg(new(head, "% per jaar", [.. neighbours.Select(area => trends[area.Code]).Select(trend =>
        new DotIntervalRow(trend.Area.Name, trend.PercentPerYear, trend.Low, trend.High,
            Highlighted: trend.Area == district))])
    { Reference = 0, ReferenceName = "gelijk" }));
page.Table(["Wijk", "Oordeel", "Reden", "% per jaar"], neighbours.Select(area => trends[area.Code]).Select(trend =>
    new[] { trend.Area.Name, trend.Verdict.Key(), trend.Reason.Key(), Dutch.Number(trend.PercentPerYear, 1) }));
page.Write();

string Reading(Analytics.Statistics.FunnelArea limits) =>
    limits.Ratio > limits.Upper998
        ? $"{district.Name} ligt hoger dan grootte en gewone verschillen verklaren: vraag waarom."
    : limits.Ratio < limits.Lower998
        ? $"{district.Name} ligt lager dan grootte en gewone verschillen verklaren: krijgt iedereen de nodige hulp?"
    : limits.Ratio > limits.Upper95 || limits.Ratio < limits.Lower95
        ? $"{district.Name} ligt buiten de binnenste lijnen, maar bij zoveel wijken hoort er altijd wel een daarbuiten."
    : $"{district.Name} verschilt niet meer van de andere wijken dan bij haar grootte te verwachten is.";

List<TrendPoint> Quarters(Area area)
{
    var index = grid.Areas.ToList().IndexOf(area);
    return [.. Enumerable.Range(0, grid.Quarters).Where(quarter => grid.IsSeen(index, quarter, indicator.WarmUpDays))
        .Select(quarter => Dutch.Point(measured.Value(indicator, index, form: 0, quarter)))];
}
