using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule AddressInFile { get; } = new(
        Code: "P011",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk adressen. We hebben niets opgeslagen. Haal de kolom uit het "
            + "extract: de buurtcode is genoeg.",
        MessageEnglish: "This file probably holds addresses. Nothing was stored. Leave the column out of the "
            + "extract: the code of the neighbourhood is enough.",
        Caveat: "A street is known by its ending; one without a usual ending is found when the column has more of "
            + "them.");
}
