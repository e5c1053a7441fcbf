using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule BirthDateInFile { get; } = new(
        Code: "P012",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk volledige geboortedatums. We hebben niets opgeslagen. Haal de "
            + "kolom uit het extract: het geboortejaar is genoeg.",
        MessageEnglish: "This file probably holds full dates of birth. Nothing was stored. Leave the column out of "
            + "the extract: the year of birth is enough.",
        Caveat: "A column of dates is one of births when nine in ten fall in the child's year of birth.");
}
