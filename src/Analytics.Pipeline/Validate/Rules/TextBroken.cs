using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule TextBroken { get; } = new(
        Code: "B003",
        Severity.Error,
        Column: "",
        Message: "Vanaf deze regel is het bestand geen leesbare tekst meer. Sla het in zijn geheel opnieuw op als "
            + "'CSV UTF-8'.",
        MessageEnglish: "From this line on the file is no readable text. Save all of it again as 'CSV UTF-8'.",
        Caveat: "A file is decoded with one encoding; nothing is replaced by question marks.");
}
