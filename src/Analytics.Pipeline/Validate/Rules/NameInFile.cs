using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule NameInFile { get; } = new(
        Code: "P006",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk namen van personen. We hebben niets opgeslagen. Haal de kolom "
            + "uit het extract.",
        MessageEnglish: "This file probably holds names of persons. Nothing was stored. Leave the column out of the "
            + "extract.",
        Caveat: "Names are known from lists of common ones and from how they are written. In a column of providers "
            + "only a majority of persons is refused.");
}
