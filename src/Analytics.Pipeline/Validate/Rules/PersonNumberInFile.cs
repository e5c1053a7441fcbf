using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule PersonNumberInFile { get; } = new(
        Code: "P004",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk persoonsnummers, zoals A-nummers of onderwijsnummers. We hebben "
            + "niets opgeslagen. Vervang ze eerst met `pseudonymise`.",
        MessageEnglish: "This file probably holds numbers of persons, such as A-nummers or onderwijsnummers. "
            + "Nothing was stored. Replace them with `pseudonymise` first.",
        Caveat: "V-nummers have no test of their own and are only known by their heading or the word beside them.");
}
