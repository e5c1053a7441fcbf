using Analytics.App.Published;
using Analytics.Pipeline.Domain;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>A local action in words, for below the time axis.</summary>
static class ActionNotes
{
    /// <summary>Of more areas only the number is said.</summary>
    const int MostNames = 4;

    public static ActionNote Of(ActionRow action, int number, AreaProfile profile) => new(
        number, action.Title, Where(action, profile), When(action), action.TargetGroup);

    static string Where(ActionRow action, AreaProfile profile)
    {
        var areas = action.Areas.Select(profile.Areas.Find).OfType<Area>().ToList();
        return areas.Count > MostNames
            ? T("{0} gebieden in {1}", areas.Count, profile.Areas.Find(action.Municipality)?.Name)
            : string.Join(", ", areas.Select(profile.Areas.FullName));
    }

    static string When(ActionRow action)
    {
        var from = Format.Date(action.Starts);
        return action.Ends is { } until ? T("{0} tot en met {1}", from, Format.Date(until)) : T("sinds {0}", from);
    }
}
