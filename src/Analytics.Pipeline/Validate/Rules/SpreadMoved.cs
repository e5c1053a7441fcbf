using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    const double MostSpread = 0.05, Rounding = 1e-9;

    public static FileRule<DeliveryPair> SpreadMoved { get; } = new(
        Code: "T703",
        Severity.Warning,
        Column: "Buurtcode",
        Message: "De regels zijn anders over de wijken verdeeld dan in de vorige levering. Controleer de buurtcodes en "
            + "de indeling waarmee ze zijn gemaakt.",
        MessageEnglish: "The rows are spread over the districts otherwise than in the delivery before. Check the "
            + "neighbourhood codes and the division they were made with.",
        Check: MovedSpread,
        Caveat: "Half the sum of the differences between the shares of the wijken is more than 0.05, and more than "
            + "twice what chance would do to as many rows. Named is the wijk whose share moved most.");

    static IEnumerable<FileFinding> MovedSpread(DeliveryPair pair)
    {
        var (now, before) = (Known(pair.Now), Known(pair.Before));
        double rowsNow = now.Values.Sum(), rowsBefore = before.Values.Sum();
        if (rowsNow < DeliveryPair.Fewest || rowsBefore < DeliveryPair.Fewest) yield break;
        var (distance, chance, most) = (0.0, 0.0, (Code: "", Size: 0.0));
        foreach (var code in now.Keys.Union(before.Keys).Order(StringComparer.Ordinal))
        {
            var (one, other) = (now.GetValueOrDefault(code) / rowsNow, before.GetValueOrDefault(code) / rowsBefore);
            var pooled = (now.GetValueOrDefault(code) + before.GetValueOrDefault(code)) / (rowsNow + rowsBefore);
            distance += Math.Abs(one - other) / 2;
            chance += Math.Sqrt(2 / Math.PI * pooled * (1 - pooled) * (1 / rowsNow + 1 / rowsBefore)) / 2;
            if (Math.Abs(one - other) > most.Size + Rounding) most = (code, Math.Abs(one - other));
        }
        if (distance <= MostSpread + Rounding || distance <= 2 * chance) yield break;
        yield return new(most.Code, $"{Figures.Percentage(now.GetValueOrDefault(most.Code) / rowsNow)} van de regels, "
            + $"was {Figures.Percentage(before.GetValueOrDefault(most.Code) / rowsBefore)}; over alle wijken is "
            + $"{Figures.Percentage(distance)} verschoven");
    }

    static Dictionary<string, long> Known(IReadOnlyList<DeliveryTotal> totals) => totals
        .Where(total => total.By == TotalBy.District && total.Key != DeliveryTotal.Unknown)
        .ToDictionary(total => total.Key, total => total.Rows, StringComparer.Ordinal);
}
