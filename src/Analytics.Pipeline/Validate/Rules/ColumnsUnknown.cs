using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule ColumnsUnknown { get; } = new(
        Code: "B006",
        Severity.Error,
        Column: "",
        Message: "Het bestand heeft kolommen die we niet kennen. Haal ze weg, of zet ze in het aanleverprofiel onder "
            + "'negeren'.",
        MessageEnglish: "The file has unknown columns. Remove them, or list them under 'ignore' in the profile.",
        Caveat: "An unknown column may hold free text or personal data, and is therefore never silently dropped.");
}
