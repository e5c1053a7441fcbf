namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator StepUp { get; } = new(
        Key: "opschaling",
        Name: new("Opschaling", "Stepping up"),
        Numerator: new("Wijzigingen waarna binnen zes maanden een zwaardere vorm van hulp volgt",
            "Changes after which a heavier form of care follows within six months"),
        Denominator: new("Wijzigingen: een zwaarste vorm van hulp die eindigt en niet binnen zes maanden verdergaat",
            "Changes: a heaviest form of care that ends and does not go on within six months"),
        Unit: new("% van de wijzigingen", "% of changes"),
        Measurement.Percentage,
        CounterIndicator: "afschaling",
        Source: IndicatorWords.Records,
        Caveat: new("Gaat over de zwaarste vorm van een jeugdige per dag. De laatste zes maanden tellen nog niet mee.",
            "Is about a youth’s heaviest form of each day. The last six months do not count yet."),
        Count: static (care, grid) => CareChange.Count(care, grid, static change => change.Weight > 0))
    {
        LookAheadDays = CareChange.Days,
    };
}
