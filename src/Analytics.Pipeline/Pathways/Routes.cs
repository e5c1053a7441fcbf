using System.Runtime.InteropServices;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;

namespace Analytics.Pipeline.Pathways;

/// <summary>An arrow of the map of routes: so many children went from one form to the next.</summary>
/// <param name="From">A form's key, or <see cref="Routes.Start"/>.</param>
/// <param name="To">A form's key, or <see cref="Routes.End"/>.</param>
/// <param name="Children">Distinct children.</param>
/// <param name="MedianDays">Days from the beginning of the one to the beginning of the other; 0 from the start.</param>
public sealed record RouteEdge(string From, string To, int Children, int Municipalities, int Providers,
    double MedianDays);

/// <summary>
/// How children come to a first residential stay: the directly-follows graph of the forms that began in the 24 months
/// before it. A child counts once per arrow.
/// </summary>
/// <remarks>Directly-follows graph as in W. van der Aalst, Process Mining (2016), § 6.2, over whole cases
/// only.</remarks>
public static class Routes
{
    public const string Start = "start";
    public const string End = "eerste verblijf";

    const int LookBackDays = 730;

    /// <summary>Pieces of the same form this close together, in days, are one.</summary>
    const int SameEpisodeDays = 14;

    public static IReadOnlyList<RouteEdge> BeforeFirstResidence(CareTable care)
    {
        var arrows = new Dictionary<(string From, string To), Arrow>();
        foreach (var stay in NewCare.FirstResidentialStays(care))
        {
            // Only whole cases: a child whose 24 months before the stay are not all seen would seem to start later.
            if (care.From[stay] - LookBackDays < care.Windows[care.Municipality[stay]].From) continue;
            Add(care, stay, arrows);
        }
        return [.. arrows.OrderBy(arrow => arrow.Key.From, StringComparer.Ordinal)
            .ThenBy(arrow => arrow.Key.To, StringComparer.Ordinal)
            .Select(arrow => arrow.Value.ToEdge(arrow.Key.From, arrow.Key.To))];
    }

    static void Add(CareTable care, int stay, Dictionary<(string, string), Arrow> arrows)
    {
        var (from, since) = (Start, 0);
        foreach (var (row, form) in Before(care, stay))
        {
            Pass(form, row);
            (from, since) = (form, care.From[row]);
        }
        Pass(End, stay);

        void Pass(string to, int row) =>
            (CollectionsMarshal.GetValueRefOrAddDefault(arrows, (from, to), out _) ??= new Arrow())
                .Add(care.Youth[row], care.Municipality[row], care.Provider[row], from == Start ? 0
                    : care.From[row] - since);
    }

    /// <summary>The forms that began in the look-back, in order; pieces of one form that follow closely are
    /// one.</summary>
    static IEnumerable<(int Row, string Form)> Before(CareTable care, int stay)
    {
        var first = stay;
        while (first > 0 && care.Youth[first - 1] == care.Youth[stay]) first--;
        var until = new Dictionary<CareForm, long>();
        for (var row = first; row < stay; row++)
        {
            var form = care.Form[row];
            var goesOn = until.TryGetValue(form, out var ended) && care.From[row] <= ended + SameEpisodeDays;
            until[form] = Math.Max(ended, care.Until[row]);
            if (!goesOn && care.From[row] >= care.From[stay] - LookBackDays) yield return (row, form.Key());
        }
    }

    sealed class Arrow
    {
        readonly HashSet<int> children = [];
        readonly HashSet<int> municipalities = [];
        readonly HashSet<int> providers = [];
        readonly List<int> days = [];

        public void Add(int child, int municipality, int provider, int daysBetween)
        {
            children.Add(child);
            municipalities.Add(municipality);
            providers.Add(provider);
            days.Add(daysBetween);
        }

        public RouteEdge ToEdge(string from, string to)
        {
            days.Sort();
            var middle = days.Count / 2;
            var median = days.Count % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
            return new RouteEdge(from, to, children.Count, municipalities.Count, providers.Count, median);
        }
    }
}
