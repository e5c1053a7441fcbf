using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule PostcodeInFile { get; } = new(
        Code: "P010",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk volledige postcodes. We hebben niets opgeslagen. Haal de kolom "
            + "uit het extract: de buurtcode is genoeg.",
        MessageEnglish: "This file probably holds full postal codes. Nothing was stored. Leave the column out of "
            + "the extract: the code of the neighbourhood is enough.",
        Caveat: "The four digits alone are not refused.");
}
