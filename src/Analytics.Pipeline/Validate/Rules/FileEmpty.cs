using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule FileEmpty { get; } = new(
        Code: "B001",
        Severity.Error,
        Column: "",
        Message: "Het bestand is leeg. Exporteer het extract opnieuw.",
        MessageEnglish: "The file is empty. Export the extract again.");
}
