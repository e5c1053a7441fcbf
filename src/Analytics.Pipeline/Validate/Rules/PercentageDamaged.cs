using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule PercentageDamaged { get; } = new(
        Code: "K010",
        Severity.Warning,
        Column: "",
        Message: "In deze kolom zijn de decimalen weg (119 in plaats van 11,9). De hele kolom is niet gebruikt. Open "
            + "het bestand niet in Excel met andere landinstellingen.",
        MessageEnglish: "The decimals of this column are gone (119 instead of 11.9). The whole column was not used. "
            + "Do not open the file in Excel with other regional settings.",
        Caveat: "Found because a percentage is over 100, or because most differ from count / youths by a factor of "
            + "ten.");
}
