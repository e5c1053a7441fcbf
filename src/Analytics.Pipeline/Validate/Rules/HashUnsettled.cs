using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule HashUnsettled { get; } = new(
        Code: "P014",
        Severity.Remark,
        Column: "",
        Message: "Deze kolom heeft de vorm van een hash, en er staan te weinig kinderen in om uit te sluiten dat er "
            + "burgerservicenummers achter zitten. Gebruik liever `pseudonymise`.",
        MessageEnglish: "This column has the form of a hash, and holds too few children to rule out that citizen "
            + "service numbers (BSN) are behind it. Better use `pseudonymise`.",
        Caveat: "A keyed hash looks the same; with some hundreds of children the difference can be told by trying.");
}
