using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule BsnInRow { get; } = new(
        Code: "P002",
        Severity.Error,
        Column: "",
        Message: "In deze cel staat waarschijnlijk een burgerservicenummer. De regel is apart gezet zonder die "
            + "waarde. Vervang hem met `pseudonymise`.",
        MessageEnglish: "This cell probably holds a citizen service number (BSN). The row was set aside without it. "
            + "Replace it with `pseudonymise`.",
        Caveat: "A number that passes the test by chance in a column of other values is set aside as well.");
}
