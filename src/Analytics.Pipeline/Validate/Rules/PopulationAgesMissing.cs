using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule PopulationAgesMissing { get; } = new(
        Code: "V011",
        Severity.Warning,
        Column: "LeeftijdVan, LeeftijdTot",
        Message: "Van dit gebied en jaar ontbreken leeftijden tussen 0 en 23. Aandelen van dit gebied worden daardoor "
            + "te hoog. Lever alle jeugdigen van 0 tot 23.",
        MessageEnglish: "Of this area and year ages between 0 and 23 are missing, so that shares of this area become "
            + "too high. Deliver all youths from 0 until 23.",
        Caveat: "Told on the first line of the area and year. A row with an error counts as there, so that it is told "
            + "once.");
}
