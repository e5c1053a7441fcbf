namespace Analytics.Pipeline.Receive;

/// <summary>How a column of money is written.</summary>
/// <param name="InCents">Whether the numbers are cents; else they are euros.</param>
/// <param name="MayHaveDecimals">Cents by default cannot: decimals would show that they are euros after all.</param>
public readonly record struct AmountStyle(DecimalSign Sign, bool InCents, bool MayHaveDecimals);

/// <summary>
/// Looks at the first values of a column of money. iJw counts in whole cents, suites write euros with decimals: without
/// decimals, a euro sign or the word in the heading, whole numbers are cents.
/// </summary>
sealed class AmountColumn(string heading, ColumnContent content)
{
    readonly string plain = Headings.Normalise(heading);
    int comma, point, euroSign, values;

    public void Look(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty) return;
        values++;
        if (cell.StartsWith("€"u8) || cell.StartsWith("EUR"u8)) euroSign++;
        var sign = NumberColumn.DecimalSignIn(cell);
        if (sign == DecimalSign.Comma) comma++;
        if (sign == DecimalSign.Point) point++;
    }

    bool SaysCents => content == ColumnContent.Cents || plain.Contains("cent", StringComparison.Ordinal);

    /// <summary>One in ten at least: a single decimal sign among cents is a mistake, and must not make the others a
    /// hundred times as much.</summary>
    bool HasDecimals => comma + point > 0 && (comma + point) * 10 >= values;

    bool SaysEuros => (euroSign > 0 && euroSign * 10 >= values) || plain.Contains("euro", StringComparison.Ordinal)
        || plain.EndsWith("eur", StringComparison.Ordinal);

    public AmountStyle Style => new(
        comma == 0 && point == 0 ? DecimalSign.Unknown : comma >= point ? DecimalSign.Comma : DecimalSign.Point,
        InCents: SaysCents || (!SaysEuros && !HasDecimals),
        MayHaveDecimals: SaysCents || SaysEuros || HasDecimals);

    public string? Evidence() => values == 0 ? null
        : $"{heading}: " + (SaysCents ? "hele eurocenten (volgens de kolomkop)"
        : Style.InCents ? "hele eurocenten (geen decimalen gezien, zoals in iJw)"
        : Style.Sign == DecimalSign.Unknown ? "euro's (volgens kolomkop of euroteken)"
        : $"euro's met een decimale {(Style.Sign == DecimalSign.Comma ? "komma" : "punt")} "
            + $"({Figures.Dutch(Math.Max(comma, point))} van {Figures.Dutch(values)} gelezen waarden)");
}
