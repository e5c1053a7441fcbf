using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Pathways;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>The states of a journey as pictures name and colour them, from none by light to heavy.</summary>
static class PathwayStates
{
    static readonly string None = JourneyState.Key(JourneyState.None);

    public static readonly string[] Keys =
        [None, .. CareForms.All.OrderBy(form => form.Weight()).Select(form => form.Key())];

    public static List<CareState> All => [.. Keys.Select(key => new CareState(NameOf(key), KindOf(key)))];

    public static int IndexOf(string key) => Array.IndexOf(Keys, key);

    public static string NameOf(string key) =>
        key == None ? T("geen jeugdhulp")
        : key == Routes.Start ? T("24 maanden ervoor")
        : key == Routes.End ? T("eerste verblijf")
        : Phrases.FormName(key);

    public static string Children(int? children) =>
        children is { } known ? T("ongeveer {0} jeugdigen", Format.Count(known)) : CellText.TooFew;

    static CareStateKind KindOf(string key) => CareForms.Parse(key) switch
    {
        null => CareStateKind.NoCare,
        CareForm.Crisis => CareStateKind.Crisis,
        CareForm.Protection => CareStateKind.Protection,
        _ => CareStateKind.Care,
    };
}
