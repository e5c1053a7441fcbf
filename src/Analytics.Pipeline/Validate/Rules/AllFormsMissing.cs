using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule AllFormsMissing { get; } = new(
        Code: "K011",
        Severity.Error,
        Column: "VormenVanJeugdzorg",
        Message: "Geen enkele regel gaat over alle vormen van jeugdzorg samen. Voeg 'Totaal alle jeugdzorg in natura' toe "
            + "aan de selectie.",
        MessageEnglish: "No row is about all forms of youth care together. Add 'Totaal alle jeugdzorg in natura' to the "
            + "selection.",
        Caveat: "The forms cannot be added up: a youth with two of them would count twice.");
}
