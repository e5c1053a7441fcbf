using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule BsnInFile { get; } = new(
        Code: "P001",
        Severity.Error,
        Column: "",
        Message: "Dit bestand bevat waarschijnlijk burgerservicenummers. We hebben niets opgeslagen. Vervang ze "
            + "eerst met `pseudonymise`.",
        MessageEnglish: "This file probably holds citizen service numbers (BSN). Nothing was stored. Replace them "
            + "with `pseudonymise` first.",
        Caveat: "One in eleven numbers passes the test of a BSN, so a column is judged by its rate: see BsnDecision.");
}
