namespace Analytics.Pipeline.Domain;

/// <summary>What the rows of a delivery are added up by.</summary>
public enum TotalBy : byte
{
    /// <summary>All rows together; the key is <see cref="DeliveryTotal.All"/>.</summary>
    Whole,

    /// <summary>The quarter in which the allocation begins: 2024K1.</summary>
    Quarter,

    /// <summary>The wijk of the buurt; <see cref="DeliveryTotal.Unknown"/> without one.</summary>
    District,

    /// <summary>The form of care: "ambulant".</summary>
    Form,
}

/// <summary>
/// Rows of a delivery that count, added up. The totals of each <see cref="TotalBy"/> add up to the whole to the row and
/// the cent; children do not, as one child may have care in two quarters.
/// </summary>
/// <param name="Rows">Records, not lines of the file.</param>
/// <param name="Children">Different children.</param>
/// <param name="AmountCents">Declared, in euro cents; a row that declares nothing counts as zero.</param>
/// <param name="UnknownRows">Rows of which the municipality does not know the buurt.</param>
/// <param name="RepairedRows">Rows of which something was put right: zeros, a day number, an old open end.</param>
public sealed record DeliveryTotal(
    TotalBy By, string Key, long Rows, long Children, long AmountCents, long UnknownRows, long RepairedRows)
{
    public const string All = "alles", Unknown = "onbekend";
}

/// <summary>How the ways of adding up are written in tables and addresses.</summary>
public static class TotalKeys
{
    public static string Key(this TotalBy by) => by switch
    {
        TotalBy.Whole => "geheel",
        TotalBy.Quarter => "kwartaal",
        TotalBy.District => "wijk",
        _ => "zorgvorm",
    };

    public static TotalBy ParseTotal(string text) => Enum.GetValues<TotalBy>().First(by => by.Key() == text);
}
