using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule PhoneInFile { get; } = new(
        Code: "P008",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk telefoonnummers. We hebben niets opgeslagen. Haal de kolom uit "
            + "het extract.",
        MessageEnglish: "This file probably holds telephone numbers. Nothing was stored. Leave the column out of "
            + "the extract.",
        Caveat: "Codes of ten digits that begin as telephone numbers do look like them: a column of such codes is "
            + "refused too.");
}
