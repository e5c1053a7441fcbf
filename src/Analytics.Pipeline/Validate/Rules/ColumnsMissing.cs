using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule ColumnsMissing { get; } = new(
        Code: "B005",
        Severity.Error,
        Column: "",
        Message: "Er ontbreken verplichte kolommen. Voeg ze toe aan het extract.",
        MessageEnglish: "Required columns are missing. Add them to the extract.");
}
