namespace Analytics.Attack;

/// <summary>
/// What a reader who knows the rules of publication concludes from a cell by itself. Counts of 1 to 9 are withheld and
/// the rest is rounded to a multiple of five, so 0 is 0, 10 is 10 to 12 and 25 is 23 to 27.
/// </summary>
/// <param name="cells">All of a year: an area of which anything is shown has 100 youths or more.</param>
/// <remarks>
/// A count is also withheld when all but 1 to 9 of those who live there are counted. In an area of 100 youths no reader
/// believes that, so it is left out.
/// </remarks>
sealed class FirstGlance(IEnumerable<ReleasedCell> cells, PublicationRules rules)
{
    const int Few = 10, RoundedTo = 5, FewYouths = 100, FewDurations = 20, CentsPerThousandEuros = 100_000;

    static readonly Interval Anything = new(0, double.PositiveInfinity);

    readonly HashSet<string> large = [.. cells.Where(cell => !cell.Withheld).Select(cell => cell.Area)];

    /// <summary>Spending is in thousands of euros.</summary>
    public Interval Of(ReleasedCell cell, KnownIndicator known, CellPart part) => part switch
    {
        CellPart.Numerator when known.IsMoney => cell.Numerator is { } cents ? Money(cents) : Anything,
        CellPart.Numerator when cell.Numerator is { } count => Shown(count, Few).Meet(OfValue(cell, known)),
        CellPart.Numerator => Withheld(cell, known).Meet(OfValue(cell, known)),
        CellPart.Denominator when cell.Denominator is { } count => Shown(count, known.Rolls ? FewDurations : Few),
        CellPart.Denominator when !known.Rolls && !HidesZero(cell) => Anything with { Low = 1 },
        CellPart.Rest when cell is { Numerator: { } count, Denominator: { } all } =>
            Rest(Shown(count, Few), Shown(all, Few)),
        _ => Anything,
    };

    /// <summary>Whether a withheld count may be zero.</summary>
    public bool HidesZero(ReleasedCell cell) => !rules.ShowsZeros || !large.Contains(cell.Area) || IsSensitive(cell);

    /// <summary>A form whose zero says too much where few people live.</summary>
    public static bool IsSensitive(ReleasedCell cell) => KnownIndicator.SensitiveForms.Contains(cell.Form)
        && cell.Level is AreaCodes.Neighbourhood or AreaCodes.District;

    Interval Withheld(ReleasedCell cell, KnownIndicator known) =>
        known.HasParts ? Anything
        : rules.WithholdsMore ? Anything with { Low = HidesZero(cell) ? 0 : 1 }
        : !large.Contains(cell.Area) ? new Interval(0, FewYouths - 1)
        : new Interval(HidesZero(cell) ? 0 : 1, Few - 1);

    /// <param name="fewest">Smaller ones, but for zero, are withheld.</param>
    static Interval Shown(long count, int fewest)
    {
        if (count % RoundedTo != 0) return new Interval(count, count);
        if (count == 0) return new Interval(0, 0);
        var low = count - RoundedTo / 2;
        return new Interval(count >= fewest ? Math.Max(fewest, low) : low, count + RoundedTo / 2);
    }

    /// <summary>Shown cells have a rest of zero, or of ten or more.</summary>
    static Interval Rest(Interval part, Interval all)
    {
        var rest = new Interval(Math.Max(0, all.Low - part.High), Math.Max(0, all.High - part.Low));
        return rest.High < Few ? new Interval(0, 0)
            : rest.Low > 0 ? rest with { Low = Math.Max(Few, rest.Low) }
            : rest;
    }

    /// <summary>To € 5,000 below half a million, else to three digits.</summary>
    static Interval Money(long cents)
    {
        var euros = Math.Abs(cents) / 100.0;
        var step = euros < 500_000 ? 5_000 : Math.Pow(10, Math.Floor(Math.Log10(euros)) - 2);
        var thousands = (double)cents / CentsPerThousandEuros;
        return new Interval(thousands - step / 2000, thousands + step / 2000);
    }

    /// <summary>
    /// A rate or share that does not come from the rounded counts beside it comes from the exact ones, and multiplied by
    /// the denominator gives the numerator back.
    /// </summary>
    static Interval OfValue(ReleasedCell cell, KnownIndicator known)
    {
        if (known.Unit is not { } unit || cell is not { Value: { } value, Denominator: > 0 and var all }) return Anything;
        var numerator = known.HasParts && cell.Numerator > all ? all : cell.Numerator;
        var ofRounded = unit * numerator / all;
        if (ofRounded is { } rounded && Math.Abs(rounded - value) <= 1e-9 * Math.Max(1, value)) return Anything;
        var (half, denominator) = (HalfOfLastDigit(value), Shown(all, 0));
        return new Interval((value - half) * denominator.Low / unit, (value + half) * denominator.High / unit);
    }

    static double HalfOfLastDigit(double value)
    {
        for (var (digits, half) = (0, 0.5); digits < 6; digits++, half /= 10)
            if (Math.Abs(Math.Round(value, digits) - value) < 1e-12) return half;
        return 1e-6;
    }
}
