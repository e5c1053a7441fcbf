using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule LineTooLong { get; } = new(
        Code: "B009",
        Severity.Error,
        Column: "",
        Message: "Deze regel is veel te lang. Waarschijnlijk wordt een aanhalingsteken niet gesloten.",
        MessageEnglish: "This line is far too long. Probably a quote is not closed.");
}
