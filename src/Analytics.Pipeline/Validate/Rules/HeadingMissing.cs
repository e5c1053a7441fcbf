using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule HeadingMissing { get; } = new(
        Code: "B004",
        Severity.Error,
        Column: "",
        Message: "We vinden geen regel met kolomkoppen. Zet de kolomkoppen boven de gegevens.",
        MessageEnglish: "No row with headings was found. Put the headings above the data.");
}
