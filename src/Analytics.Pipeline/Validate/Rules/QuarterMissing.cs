using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    const int FewestInQuarter = 20;

    public static FileRule<DeliveryPair> QuarterMissing { get; } = new(
        Code: "T705",
        Severity.Warning,
        Column: "Ingangsdatum",
        Message: "In dit kwartaal beginnen minder dan half zoveel toewijzingen als in de vorige levering. Controleer "
            + "de selectie van het extract.",
        MessageEnglish: "In this quarter less than half as many allocations begin as in the delivery before. Check the "
            + "selection of the extract.",
        Check: static pair =>
            from quarter in pair.Quarters
            let before = DeliveryPair.Find(pair.Before, TotalBy.Quarter, quarter.ToString())!
            let now = DeliveryPair.Find(pair.Now, TotalBy.Quarter, quarter.ToString())?.Rows ?? 0
            where before.Rows >= FewestInQuarter && now * 2 < before.Rows
            select new FileFinding(quarter.ToString(), $"regels {DeliveryPair.Moved(now, before.Rows)}"),
        Caveat: "Quarters of twenty rows or more in the delivery before; of another period only those that both hold "
            + "and that were settled then.");
}
