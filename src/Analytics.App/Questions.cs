using Analytics.App.Published;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App;

/// <summary>Questions for a dialogue session, from what the figures do and do not show. Never an answer.</summary>
public static class Questions
{
    public static IReadOnlyList<string> For(AreaProfile profile)
    {
        var starts = profile.Facts(Indicators.Starts.Key, CareForms.Total);
        var residence = profile.Facts(Indicators.FirstResidentialStays.Key, CareForms.Total);
        var access = profile.Facts(Indicators.MunicipalAccess.Key, CareForms.Total);
        List<string> questions = [OfStarts(starts?.Verdict)];
        if (residence?.Verdict == TrendVerdict.Rising) questions.Add(OfResidence);
        if (access?.Verdict is TrendVerdict.Rising or TrendVerdict.Falling) questions.Add(OfAccess);
        questions.Add(profile.Actions.Count > 0 ? OfActions : WithoutActions);
        questions.Add(T("Bij welke vragen van ouders en jongeren hielp iets anders dan jeugdhulp?"));
        return questions;
    }

    static string OfResidence => T("Meer jeugdigen gaan voor het eerst in verblijf. Wat was er eerder nodig, en wie "
        + "had dat kunnen zien?");

    static string OfAccess => T("De weg naar hulp verandert. Hoe komen gezinnen nu bij hulp, en wie kijkt er mee "
        + "voordat hulp wordt toegewezen?");

    static string OfActions => T("Welke van de acties hierboven kent u? Wat merkt u ervan, en wat maakt dat het "
        + "lukt of juist niet?");

    static string WithoutActions => T("Er zijn hier geen lokale acties bekend. Wat gebeurt er al wel, op school, "
        + "bij de vereniging of in de buurt?");

    static string OfStarts(TrendVerdict? starts) => starts switch
    {
        TrendVerdict.Rising => T("Er starten meer jeugdigen. Herkent u dat, en om welke vragen van ouders en "
            + "jongeren gaat het?"),
        TrendVerdict.Falling => T("Er starten minder jeugdigen. Zijn vragen eerder en dichterbij opgelost, of "
            + "blijven er vragen liggen?"),
        TrendVerdict.NoChangeShown => T("Het aantal starts verandert niet aantoonbaar. Past dat bij wat u om u "
            + "heen ziet?"),
        _ => T("De cijfers zijn te klein om iets over starts te zeggen. Wat ziet u zelf in de wijk?"),
    };
}
