using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;

namespace Analytics.Pipeline.Pathways;

/// <summary>From allocations to journeys of months.</summary>
public static class Journeys
{
    /// <summary>One journey per child with care in what the deliveries see, in the order of the care table.</summary>
    public static IReadOnlyList<Journey> Of(CareTable care)
    {
        var journeys = new List<Journey>(care.Youths);
        foreach (var child in care.Children())
            if (Of(care, child.Start.Value, child.End.Value) is { } journey) journeys.Add(journey);
        return journeys;
    }

    static Journey? Of(CareTable care, int start, int end)
    {
        var window = care.Windows[care.Municipality[start]];
        var (first, last) = (int.MaxValue, int.MinValue);
        for (var row = start; row < end; row++)
        {
            if (Months(care, row, window) is not { } months) continue;
            (first, last) = (Math.Min(first, months.First), Math.Max(last, months.Last));
        }
        if (last < first) return null;
        var states = new byte[last - first + 1];
        var cents = 0L;
        for (var row = start; row < end; row++)
        {
            cents += care.AmountCents[row];
            if (Months(care, row, window) is not { } months) continue;
            for (var month = months.First; month <= months.Last; month++)
                if (IsHeavier(care.Form[row], states[month - first])) states[month - first] = (byte)care.Form[row];
        }
        return new Journey(care.Youth[start], care.Municipalities[care.Municipality[start]], first, states, cents);
    }

    static bool IsHeavier(CareForm form, byte than) =>
        than == JourneyState.None || form.Weight() > ((CareForm)than).Weight();

    /// <summary>The months of a row that lie in the window, as months since year 0; null when there are none.</summary>
    static (int First, int Last)? Months(CareTable care, int row, CareWindow window)
    {
        int from = Math.Max(care.From[row], window.From), until = Math.Min(care.Until[row], window.Until);
        return until <= from ? null : (Month(from), Month(until - 1));
    }

    static int Month(int day) => DateOnly.FromDayNumber(day) is var date ? date.Year * 12 + date.Month - 1 : 0;
}

/// <summary>The cases that cost most (dure casussen): the top tenth by spending, and every child with a residential
/// stay.</summary>
public static class CostCases
{
    const double TopShare = 0.10;

    public static IReadOnlyList<Journey> Of(IReadOnlyList<Journey> journeys)
    {
        if (journeys.Count == 0) return [];
        var amounts = journeys.Select(journey => journey.AmountCents).OrderDescending().ToArray();
        var threshold = Math.Max(1, amounts[(int)(amounts.Length * TopShare)]);
        return [.. journeys.Where(journey => journey.AmountCents > threshold || HasResidence(journey))];
    }

    static bool HasResidence(Journey journey) =>
        journey.States.Any(state => state != JourneyState.None && ((CareForm)state).IsResidential());
}
