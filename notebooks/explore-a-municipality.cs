#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../src/Analytics.Pipeline/Analytics.Pipeline.csproj
#:project ../data-samples/Analytics.Samples/Analytics.Samples.csproj

// What do the records of one municipality say? A first look, to play with: change a line, run it again.
//     dotnet run notebooks/explore-a-municipality.cs -- GM0748 [data directory]

using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Statistics;
using Notebook;

var (records, code) = await Records.LoadAsync(args);
var care = records.Care;
var area = records.Areas.Find(code ?? "GM1674") ?? throw new ArgumentException($"{code} is not an area.");
var municipality = Array.IndexOf(care.Municipalities, area.Code);
if (municipality < 0)
    throw new ArgumentException($"No deliveries of {area.Code}, only of {string.Join(", ", care.Municipalities)}.");

var page = new Page("explore-a-municipality", $"{area.Name}: een eerste blik op de toewijzingen");

// What is there. A row is an allocation; rows are sorted by child, so a child is a run of neighbouring rows.
var rows = Enumerable.Range(0, care.Count).Where(row => care.Municipality[row] == municipality).ToList();
var window = care.Windows[municipality];
page.Section("Wat er is");
page.Text("Elke toewijzing telt één keer: van een nummer dat vaker voorkomt geldt de laatste versie. "
    + "‘Geschat’ is waar geen bedrag is gedeclareerd, en volume maal tarief in de plaats komt.");
page.Table(["", ""],
[
    ["Toewijzingen", Dutch.Number(rows.Count)],
    ["Jeugdigen", Dutch.Number(rows.Select(row => care.Youth[row]).Distinct().Count())],
    ["Gezien vanaf", $"{DateOnly.FromDayNumber(window.From):yyyy-MM-dd}"],
    ["Gezien tot", $"{DateOnly.FromDayNumber(window.Until):yyyy-MM-dd}"],
    ["Buurt onbekend", $"{Dutch.Number(100 * Share(row => care.Neighbourhood[row] == 0), 1)} %"],
    ["Bedrag geschat", $"{Dutch.Number(100 * Share(row => care.Estimated[row]), 1)} %"],
]);

// Every indicator over every area and period, and the verdict on every series: what the site is made of, but exact.
var measured = Measured.From(care, records.Grid, records.Areas);
var trends = Trends.Judge(measured.Series());
var index = records.Grid.Areas.ToList().FindIndex(one => one.Code == area.Code);
var region = records.Grid.Areas.ToList().FindIndex(one => one.Level == AreaLevel.Region);

foreach (var indicator in new[] { Indicators.YouthsInCare, Indicators.Starts })
{
    page.Section(indicator.Name.Dutch);
    page.Text($"Teller: {indicator.Numerator.Dutch}. Noemer: {indicator.Denominator.Dutch}. {indicator.Caveat.Dutch}");
    var trend = trends.Single(one =>
        one.Area.Code == area.Code && one.Indicator == indicator && one.Form == CareForms.Total);
    page.Chart($"{indicator.Name.Dutch} per kwartaal, {area.Name}", $"Oordeel: {Dutch.Sentence(trend)}.",
        head => TrendChart.Svg(new(head, indicator.Unit.Dutch, area.Name,
            [.. Values(indicator, index, years: false).Select(Dutch.Point)])
        {
            Comparison = region < 0 ? [] : [.. Values(indicator, region, years: false).Select(Dutch.Point)],
            ComparisonName = region < 0 ? "" : records.Grid.Areas[region].Name,
        }));
    page.Table(["Jaar", "Teller", "Noemer", indicator.Unit.Dutch, "95%-interval"], Values(indicator, index, years: true)
        .Select(value => new[] { value.Period, Dutch.Number(value.Numerator), Dutch.Number(value.Denominator),
            Dutch.Number(value.Value, 1), $"{Dutch.Number(value.Low, 1)} tot {Dutch.Number(value.High, 1)}" }));
}

// Who refers. A start is the first allocation after 120 days without care.
page.Section("Verwijzers van de starts");
page.Text("Codes volgens iJw (COD327): 01 gemeente, 02 huisarts, 03 jeugdarts, 04 gecertificeerde instelling, "
    + "05 medisch specialist, 06 zelf of zonder verwijzer, 08 rechter of justitie. "
    + "De eerste 120 dagen tellen niet mee, dus het eerste jaar is niet vol.");
var starts = NewCare.Starts(care).Where(row => care.Municipality[row] == municipality)
    .GroupBy(row => DateOnly.FromDayNumber(care.From[row]).Year).OrderBy(year => year.Key).ToList();
string[] codes = [.. starts.SelectMany(year => year).GroupBy(row => care.Referrers[care.Referrer[row]])
    .OrderByDescending(referrer => referrer.Count()).Select(referrer => referrer.Key).Take(5)];
var shares = starts.Select(year => new ShareBar($"{year.Key}", [.. codes.Select(code =>
    (double)year.Count(row => care.Referrers[care.Referrer[row]] == code)),
    year.Count(row => !codes.Contains(care.Referrers[care.Referrer[row]]))])).ToList();
string[] parts = [.. codes.Select(code => code.Length == 0 ? "niet geleverd" : code), "overige"];
page.Chart($"Starts naar verwijzer, {area.Name}", "De vijf verwijzers met de meeste starts, en alle andere samen.",
    head => ShareBars.Svg(new(head, "aandeel van de starts (%)", parts, shares)));
page.Table(["Jaar", .. parts],
    shares.Select(bar => new[] { bar.Name }.Concat(bar.Amounts.Select(starts => Dutch.Number(starts))).ToArray()));

// How long. What still runs counts as "at least so long": leaving it out would leave out the longest.
page.Section("Duur van een toewijzing, per vorm");
page.Text("Mediaan volgens Kaplan–Meier, van alle toewijzingen die binnen de geziene dagen begonnen.");
var durations = rows.Where(row => care.From[row] >= window.From && care.KnownUntil(row) > care.From[row])
    .GroupBy(row => care.Form[row]).OrderBy(form => form.Key).Select(form => (Form: form.Key, Rows: form.Count(),
        Curve: KaplanMeier.Of([.. form.Select(row => (Days(row), Ended: care.Until[row] <= window.Until))]))).ToList();
page.Chart($"Mediane duur in dagen, {area.Name}", "Waar de intervallen elkaar overlappen is er geen volgorde.",
    head => DotIntervalChart.Svg(new(head, "dagen", [.. durations.Select(one =>
        new DotIntervalRow(one.Form.Dutch(), one.Curve?.Median, one.Curve?.MedianLower, one.Curve?.MedianUpper))])));
page.Table(["Vorm", "Toewijzingen", "Mediaan (dagen)", "95%-interval"], durations.Select(one => new[]
{
    one.Form.Dutch(), Dutch.Number(one.Rows), Dutch.Number(one.Curve?.Median),
    $"{Dutch.Number(one.Curve?.MedianLower)} tot {Dutch.Number(one.Curve?.MedianUpper)}",
}));
page.Write();

double Days(int row) => care.KnownUntil(row) - care.From[row];

double Share(Func<int, bool> holds) => (double)rows.Count(holds) / rows.Count;

IEnumerable<IndicatorValue> Values(Indicator indicator, int ofArea, bool years) =>
    from period in Enumerable.Range(0, records.Grid.Periods.Count)
    where records.Grid.Periods[period].IsYear == years && records.Grid.IsSeen(ofArea, period, indicator.WarmUpDays)
    select measured.Value(indicator, ofArea, form: 0, period);
