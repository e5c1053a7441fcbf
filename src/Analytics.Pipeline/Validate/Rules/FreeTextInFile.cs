using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule FreeTextInFile { get; } = new(
        Code: "P013",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk vrije tekst. We hebben niets opgeslagen. Haal de kolom uit het "
            + "extract.",
        MessageEnglish: "This file probably holds free text. Nothing was stored. Leave the column out of the "
            + "extract.",
        Caveat: "Labels of several words are no free text as long as rows share them and they tell no story.");
}
