using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    const double MostVanished = 0.02;

    public static FileRule<DeliveryPair> RowsVanished { get; } = new(
        Code: "T701",
        Severity.Warning,
        Column: "Toewijzingnummer",
        Message: "Meer dan 2 % van de toewijzingsnummers uit de vorige levering staat niet meer in deze. Controleer de "
            + "selectie van het extract, en of nummers zijn veranderd.",
        MessageEnglish: "More than 2% of the allocation numbers of the delivery before are not in this one. Check the "
            + "selection of the extract, and whether numbers were changed.",
        Check: static pair => pair.NumbersBefore >= DeliveryPair.Fewest
            && pair.NumbersGone > MostVanished * pair.NumbersBefore
                ? [new("", $"{DeliveryPair.Count(pair.NumbersGone)} van de {Figures.Dutch(pair.NumbersBefore)} nummers "
                    + "uit de vorige levering ontbreken")]
                : [],
        Caveat: "Only numbers of care that ran in the time that this delivery sees, and none that was never sent. From "
            + "fifty numbers on.");
}
