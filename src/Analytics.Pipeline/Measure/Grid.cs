using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>A quarter or a year; days are numbers, <see cref="Until"/> is exclusive.</summary>
public readonly record struct GridPeriod(string Key, int Year, bool IsYear, int From, int Until);

/// <summary>
/// The cells that an indicator fills: every area of the four levels × every lane (all together, each form, and for
/// gemeente and region each part of a split) × every quarter and year. An allocation falls in its buurt, wijk, gemeente
/// and region; one of unknown buurt in the last two only.
/// </summary>
public sealed class Grid
{
    readonly int[][] areasOfNeighbourhood, areasOfMunicipality;
    readonly Dictionary<string, int> index;
    readonly (int From, int Until)[] seen;
    readonly int firstQuarter, firstYear;
    readonly int[] firstCell;
    readonly Lanes lanes;

    public IReadOnlyList<Area> Areas { get; }
    public IReadOnlyList<GridPeriod> Periods { get; }

    /// <summary>The first so many periods are quarters, the rest years.</summary>
    public int Quarters { get; }

    /// <summary>Number of cells.</summary>
    public int Size { get; }

    /// <summary>All lanes; the first <see cref="Lanes.Forms"/> of them are those of every area.</summary>
    public IReadOnlyList<Lane> Lanes => lanes.All;

    readonly long[] youths;

    public Grid(CareTable care, AreaTree tree, Populations populations)
    {
        Areas = [.. tree.All.Where(area => care.Municipalities.Any(code => Lies(tree, area, code)))];
        index = Areas.Select((area, i) => (area.Code, i))
            .ToDictionary(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
        (seen, firstQuarter, Quarters) = Seen(care, tree);
        firstYear = firstQuarter / 4;
        Periods = [.. TimeAxis(firstQuarter, Quarters)];
        lanes = new Lanes(care);
        firstCell = new int[Areas.Count];
        for (var area = 0; area < Areas.Count; area++)
        {
            firstCell[area] = Size;
            Size += LanesIn(area) * Periods.Count;
        }
        areasOfMunicipality = [.. care.Municipalities.Select(code => Indices(tree, code))];
        areasOfNeighbourhood = [.. care.Neighbourhoods.Select(code => Indices(tree, code))];
        youths = [.. Areas.SelectMany(area => Periods.Select(
            period => (long)(populations.Of(area.Code, period.Year) ?? 0)))];
    }

    /// <summary>How many of the lanes the area has: figures of a wijk or buurt are split by form only.</summary>
    public int LanesIn(int area) => IsSplit(area) ? lanes.All.Count : Measure.Lanes.Forms;

    public int Index(int area, int lane, int period) => firstCell[area] + lane * Periods.Count + period;

    /// <summary>The lanes in which a row counts in that period; <see cref="In"/> gives those of one area.</summary>
    /// <param name="buffer">Room for <see cref="Measure.Lanes.Most"/>.</param>
    public ReadOnlySpan<int> LanesOf(CareTable care, int row, int period, Span<int> buffer) =>
        lanes.Of(care, row, Periods[period].Year, buffer);

    /// <summary>Those of a row's lanes that the area has.</summary>
    public ReadOnlySpan<int> In(int area, ReadOnlySpan<int> lanesOfRow) => IsSplit(area) ? lanesOfRow : lanesOfRow[..2];

    bool IsSplit(int area) => Areas[area].Level >= AreaLevel.Municipality;

    /// <summary>The areas that an allocation counts in.</summary>
    public int[] AreasOf(CareTable care, int row)
    {
        var areas = areasOfNeighbourhood[care.Neighbourhood[row]];
        return areas.Length > 0 ? areas : areasOfMunicipality[care.Municipality[row]];
    }

    /// <summary>Youths of 0–22 living there; 0 when unknown.</summary>
    public long Youths(int area, int period) => youths[area * Periods.Count + period];

    /// <summary>Whether the deliveries see the whole of that period there, and all that the indicator must know of
    /// the days before and after it.</summary>
    public bool IsSeen(int area, int period, Indicator indicator) =>
        Periods[period].From >= seen[area].From + indicator.WarmUpDays - SlackDays
        && Periods[period].Until + indicator.LookAheadDays <= seen[area].Until + SlackDays
        && (Periods[period].IsYear || !indicator.YearsOnly) && Areas[area].Level >= indicator.SmallestArea;

    /// <summary>
    /// Whether what was seen is also complete: administrations need about a month to catch up, so a period that ended
    /// less than 28 days before the reference date is provisional.
    /// </summary>
    public bool IsComplete(int area, int period, Indicator indicator) =>
        Periods[period].Until + indicator.LookAheadDays + 28 <= seen[area].Until;

    const int SlackDays = 14;

    /// <summary>The periods of which a day lies in from..until (exclusive): quarters, then years.</summary>
    public IEnumerable<int> PeriodsOf(int from, int until)
    {
        if (until <= from) yield break;
        var first = Math.Max(Quarter.Of(DateOnly.FromDayNumber(from)).Number - firstQuarter, 0);
        var last = Math.Min(Quarter.Of(DateOnly.FromDayNumber(until - 1)).Number - firstQuarter, Quarters - 1);
        for (var q = first; q <= last; q++) yield return q;
        if (last < first) yield break;
        var lastYear = (firstQuarter + last) / 4 - firstYear;
        for (var year = (firstQuarter + first) / 4 - firstYear; year <= lastYear; year++) yield return Quarters + year;
    }

    /// <summary>The quarter of a day, -1 when it lies outside.</summary>
    public int QuarterOf(int day)
    {
        var quarter = Quarter.Of(DateOnly.FromDayNumber(day)).Number - firstQuarter;
        return quarter >= 0 && quarter < Quarters ? quarter : -1;
    }

    /// <summary>Every cell with the youths who live there then.</summary>
    public IEnumerable<(int Cell, long Youths)> CellsWithYouths()
    {
        for (var area = 0; area < Areas.Count; area++)
            for (var lane = 0; lane < LanesIn(area); lane++)
                for (var period = 0; period < Periods.Count; period++)
                    yield return (Index(area, lane, period), Youths(area, period));
    }

    /// <summary>The quarter and the year of one day, none when it lies outside.</summary>
    public IEnumerable<int> PeriodsOf(int day) => PeriodsOf(day, day + 1);

    static bool Lies(AreaTree tree, Area area, string municipality) =>
        area.Level == AreaLevel.Region
            ? tree.RegionOf(municipality) == area
            : tree.MunicipalityOf(area.Code)?.Code == municipality;

    int[] Indices(AreaTree tree, string code) =>
        [.. tree.Upwards(code).Where(area => index.ContainsKey(area.Code)).Select(area => index[area.Code])];

    /// <summary>Per area the days seen: a region's are those that all of its municipalities share.</summary>
    ((int From, int Until)[] Seen, int FirstQuarter, int Quarters) Seen(CareTable care, AreaTree tree)
    {
        var windows = care.Windows.ToDictionary(window => window.Municipality, StringComparer.Ordinal);
        var days = Areas.Select(area => area.Level == AreaLevel.Region
            ? (care.Windows.Where(w => tree.RegionOf(w.Municipality) == area).Max(w => w.From),
                care.Windows.Where(w => tree.RegionOf(w.Municipality) == area).Min(w => w.Until))
            : (windows[tree.MunicipalityOf(area.Code)!.Code].From,
                windows[tree.MunicipalityOf(area.Code)!.Code].Until)).ToArray();
        if (days.Length == 0) return (days, 0, 0);
        var first = care.Windows.Min(window => window.Quarters().First.Number);
        var last = care.Windows.Max(window => window.Quarters().Last.Number);
        return (days, first, Math.Max(0, last - first + 1));
    }

    static IEnumerable<GridPeriod> TimeAxis(int firstQuarter, int quarters)
    {
        for (var number = firstQuarter; number < firstQuarter + quarters; number++)
        {
            var quarter = new Quarter(number);
            yield return new GridPeriod(quarter.ToString(), quarter.Year, false, quarter.From.DayNumber,
                quarter.Until.DayNumber);
        }
        if (quarters == 0) yield break;
        for (var year = firstQuarter / 4; year <= (firstQuarter + quarters - 1) / 4; year++)
        {
            yield return new GridPeriod(year.ToString(System.Globalization.CultureInfo.InvariantCulture), year, true,
                new DateOnly(year, 1, 1).DayNumber, new DateOnly(year + 1, 1, 1).DayNumber);
        }
    }
}
