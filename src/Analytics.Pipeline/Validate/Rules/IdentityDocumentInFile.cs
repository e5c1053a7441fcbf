using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule IdentityDocumentInFile { get; } = new(
        Code: "P005",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk nummers van identiteitsbewijzen. We hebben niets opgeslagen. "
            + "Haal de kolom uit het extract.",
        MessageEnglish: "This file probably holds numbers of identity documents. Nothing was stored. Leave the "
            + "column out of the extract.",
        Caveat: "Codes of nine capitals and digits that end in a digit look like them: a column of such codes is "
            + "refused too.");
}
