using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App;

/// <summary>How a change of an indicator is called, without praise or blame. {0} is the form of care.</summary>
/// <param name="Rises">Behind the name of an area, in a title.</param>
/// <param name="Subject">What does or does not change.</param>
/// <param name="More">The beginning of a sentence.</param>
public sealed record Phrases(string Rises, string Falls, string Subject, bool Plural, string More, string Less)
{
    public static Phrases Of(Indicator indicator) => indicator.Key switch
    {
        "starts" => new("starts met {0} stijgen", "starts met {0} dalen", "starts met {0}", true,
            "Er starten meer jeugdigen met {0}", "Er starten minder jeugdigen met {0}"),
        "jeugdigen" => new("meer jeugdigen met {0}", "minder jeugdigen met {0}", "het aantal jeugdigen met {0}", false,
            "Meer jeugdigen hebben {0}", "Minder jeugdigen hebben {0}"),
        "instroom-residentieel" => new("instroom in verblijf stijgt", "instroom in verblijf daalt",
            "de instroom in verblijf", false, "Meer jeugdigen gaan voor het eerst in verblijf",
            "Minder jeugdigen gaan voor het eerst in verblijf"),
        "verwijzers" => new("meer starts via de gemeente", "minder starts via de gemeente",
            "het deel van de starts via de gemeente", false, "Een groter deel van de starts loopt via de gemeente",
            "Een kleiner deel van de starts loopt via de gemeente"),
        "duur" => new("{0} duurt langer", "{0} duurt korter", "de duur van {0}", false,
            "Een toewijzing voor {0} duurt langer", "Een toewijzing voor {0} duurt korter"),
        "inzet" => new("inzet voor {0} stijgt", "inzet voor {0} daalt", "de inzet voor {0}", false,
            "De inzet voor {0} stijgt", "De inzet voor {0} daalt"),
        _ => Plain(T(indicator.Name)),
    };

    /// <summary>For an indicator without phrases of its own.</summary>
    static Phrases Plain(string name)
    {
        var inside = char.ToLowerInvariant(name[0]) + name[1..];
        return new(inside + " stijgt", inside + " daalt", inside, false, name + " stijgt", name + " daalt");
    }

    /// <summary>"jeugdhulp" for all forms together, else "ambulante hulp".</summary>
    public static string FormName(string form) =>
        form == CareForms.Total ? T("jeugdhulp")
        : CareForms.Parse(form) is not { } known ? form
        : IsEnglish ? known.English() : known.Dutch();

    /// <summary>For a list to choose from: "alle vormen samen".</summary>
    public static string FormChoice(string form) => form == CareForms.Total ? T("alle vormen samen") : FormName(form);
}
