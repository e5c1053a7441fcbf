namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    /// <summary>Of one row of an extract of residents.</summary>
    public static IReadOnlyList<RowRule<PopulationRow>> OfPopulation =>
    [
        PopulationCellEmpty, PopulationAreaMalformed, PopulationYearUnreadable, PopulationAgeUnreadable,
        PopulationBandEmpty, PopulationCountUnreadable, PopulationElsewhere, PopulationOverlap, PopulationAreaUnknown,
        PopulationCrossesYouth,
    ];
}
