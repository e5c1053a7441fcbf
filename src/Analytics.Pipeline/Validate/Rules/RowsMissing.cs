using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule RowsMissing { get; } = new(
        Code: "B008",
        Severity.Error,
        Column: "",
        Message: "Het bestand heeft kolomkoppen maar geen regels. Controleer de selectie van het extract.",
        MessageEnglish: "The file has headings but no rows. Check the selection of the extract.");
}
