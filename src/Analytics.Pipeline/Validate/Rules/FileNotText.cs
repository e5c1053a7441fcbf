using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule FileNotText { get; } = new(
        Code: "B002",
        Severity.Error,
        Column: "",
        Message: "Dit is geen CSV-tekst. Sla het extract op als 'CSV UTF-8'.",
        MessageEnglish: "This is no CSV text. Save the extract as 'CSV UTF-8'.");
}
