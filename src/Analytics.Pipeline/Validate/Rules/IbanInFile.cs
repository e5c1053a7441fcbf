using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule IbanInFile { get; } = new(
        Code: "P009",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat rekeningnummers (IBAN). We hebben niets opgeslagen. Haal de kolom uit het "
            + "extract.",
        MessageEnglish: "This file holds account numbers (IBAN). Nothing was stored. Leave the column out of the "
            + "extract.");
}
