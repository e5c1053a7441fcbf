using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    const double MostFromPublished = 0.25;
    const int MostChildrenFromPublished = 15;

    public static FileRule<IReadOnlyList<PublishedPair>> FarFromPublished { get; } = new(
        Code: "T801",
        Severity.Warning,
        Column: "Buurtcode",
        Message: "In deze wijk of gemeente wijkt het aantal jeugdigen meer dan een kwart af van het cijfer van het CBS "
            + "over dat jaar. Controleer of het extract volledig is en of de buurtcodes kloppen.",
        MessageEnglish: "In this district or municipality the number of youths differs by more than a quarter from the "
            + "figure of CBS for that year. Check that the extract is complete and the neighbourhood codes are right.",
        Check: static pairs =>
            from pair in pairs
            let difference = Math.Abs(pair.Children - pair.Published)
            where difference > MostFromPublished * pair.Published && difference > MostChildrenFromPublished
            orderby difference descending, pair.Area, pair.Year
            select new FileFinding($"{pair.Area} {pair.Year}", $"{DeliveryPair.Count(pair.Children)} jeugdigen, CBS "
                + $"{DeliveryPair.Count(pair.Published)}"),
        Caveat: "More than fifteen children and more than 25% off, for years that the delivery sees in full. CBS "
            + "rounds to five, counts care in kind only, and places a child by its registered address.");
}
