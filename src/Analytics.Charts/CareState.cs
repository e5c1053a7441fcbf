using Analytics.Charts.Kernel;

namespace Analytics.Charts;

public enum CareStateKind
{
    /// <summary>No youth care in this month.</summary>
    NoCare,

    /// <summary>Care, in one hue: the later in the list, the heavier and darker.</summary>
    Care,

    /// <summary>Crisis care, in a colour of its own.</summary>
    Crisis,

    /// <summary>Child protection, in a colour of its own.</summary>
    Protection,
}

/// <summary>What a youth can be in during a month. A list of them runs from light to heavy.</summary>
public sealed record CareState(string Name, CareStateKind Kind);

/// <summary>
/// The colours of states: one hue from light to heavy care; crisis and protection apart, with a pattern.
/// </summary>
static class CareStates
{
    public static IReadOnlyList<LegendItem> Legend(IReadOnlyList<CareState> states)
    {
        var care = states.Count(state => state.Kind == CareStateKind.Care);
        var rank = 0;
        return [.. states.Select(state => state.Kind switch
        {
            CareStateKind.NoCare => new LegendItem(state.Name, Palette.NoCare),
            CareStateKind.Crisis => new(state.Name, Palette.Series[1], Pattern: Pattern.Stripes),
            CareStateKind.Protection => new(state.Name, Palette.Series[3], Pattern: Pattern.Dots),
            _ => new(state.Name, Palette.Graded(rank++, care)),
        })];
    }
}
