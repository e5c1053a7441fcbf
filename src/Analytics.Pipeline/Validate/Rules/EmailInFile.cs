using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule EmailInFile { get; } = new(
        Code: "P007",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk e-mailadressen. We hebben niets opgeslagen. Haal de kolom uit "
            + "het extract.",
        MessageEnglish: "This file probably holds e-mail addresses. Nothing was stored. Leave the column out of the "
            + "extract.");
}
