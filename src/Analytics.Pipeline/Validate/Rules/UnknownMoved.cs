using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    const double MostUnknownMoved = 0.02;

    public static FileRule<DeliveryPair> UnknownMoved { get; } = new(
        Code: "T704",
        Severity.Warning,
        Column: "Buurtcode",
        Message: "Het aandeel regels met een onbekende buurt is meer dan 2 procentpunten anders dan in de vorige "
            + "levering. Controleer de koppeling met adressen.",
        MessageEnglish: "The share of rows with an unknown neighbourhood differs by more than 2 percentage points from "
            + "the delivery before. Check the link with addresses.",
        Check: static pair => MovedUnknown(DeliveryPair.Whole(pair.Now), DeliveryPair.Whole(pair.Before)),
        Caveat: "From fifty rows on both sides.");

    static FileFinding[] MovedUnknown(DeliveryTotal? now, DeliveryTotal? before)
    {
        if (now is not { Rows: >= DeliveryPair.Fewest } || before is not { Rows: >= DeliveryPair.Fewest }) return [];
        var (one, other) = (now.UnknownRows / (double)now.Rows, before.UnknownRows / (double)before.Rows);
        return Math.Abs(one - other) > MostUnknownMoved
            ? [new("", $"onbekend is {Figures.Percentage(one)} van de regels, was {Figures.Percentage(other)}")] : [];
    }
}
