using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule ColumnsRepeated { get; } = new(
        Code: "B007",
        Severity.Error,
        Column: "",
        Message: "Een kolom staat er twee keer. Haal een van beide weg.",
        MessageEnglish: "A column is there twice. Remove one of them.");
}
