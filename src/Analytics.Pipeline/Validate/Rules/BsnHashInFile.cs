using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule BsnHashInFile { get; } = new(
        Code: "P003",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat burgerservicenummers achter een hash zonder sleutel. Zo'n hash is terug te "
            + "rekenen. We hebben niets opgeslagen. Begin bij de nummers zelf en vervang ze met `pseudonymise`.",
        MessageEnglish: "This file holds citizen service numbers (BSN) behind a hash without a key, which can be "
            + "computed back. Nothing was stored. Start from the numbers and replace them with `pseudonymise`.",
        Caveat: "Found by hashing BSNs until one is in the column, so there are no false alarms; of few children "
            + "see P014.");
}
