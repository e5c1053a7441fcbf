using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    const double MostMoved = 0.10;

    public static FileRule<DeliveryPair> TotalsMoved { get; } = new(
        Code: "T702",
        Severity.Warning,
        Column: "",
        Message: "Een totaal is meer dan 10 % anders dan in de vorige levering. Zoek de oorzaak voordat u goedkeurt.",
        MessageEnglish: "A total differs by more than 10% from the delivery before. Find the cause before you approve.",
        Check: MovedTotals,
        Caveat: "A correction is compared as a whole. A delivery of another period is compared over the quarters that "
            + "both hold, without the last two of the delivery before; there children cannot be added up.");

    static IEnumerable<FileFinding> MovedTotals(DeliveryPair pair)
    {
        if (pair.Shared(pair.Before, total => total.Rows) < DeliveryPair.Fewest) yield break;
        if (Differs(total => total.Rows) is { } rows)
            yield return new("regels", DeliveryPair.Moved(rows.Now, rows.Before));
        if (pair.SamePeriod && Differs(total => total.Children) is { } children)
            yield return new("jeugdigen", DeliveryPair.Moved(children.Now, children.Before));
        if (Differs(total => total.AmountCents) is { } cents)
            yield return new("bedrag", DeliveryPair.Moved(cents.Now / 100, cents.Before / 100) + " in euro's");

        (long Now, long Before)? Differs(Func<DeliveryTotal, long> figure)
        {
            var (now, before) = (pair.Shared(pair.Now, figure), pair.Shared(pair.Before, figure));
            return Math.Abs(now - before) > MostMoved * before ? (now, before) : null;
        }
    }
}
