namespace Analytics.Charts.Kernel;

/// <summary>What may lie over a fill, so that its meaning survives a black-and-white print.</summary>
enum Pattern
{
    None,

    /// <summary>Withheld or unknown: nothing is shown here. Used for nothing else.</summary>
    Hatch,
    Stripes,
    Dots,
    Bars,
    Grid,
}

static class Patterns
{
    /// <summary>The pattern under an id of its own chart: the same id twice in a page would mix them up.</summary>
    public static string Definition(Pattern pattern, string id) =>
        $"""<pattern id="{Id(pattern, id)}" width="6" height="6" patternUnits="userSpaceOnUse"{Turn(pattern)}>"""
        + Content(pattern) + "</pattern>";

    public static string Id(Pattern pattern, string id) => $"{id}-{Name(pattern)}";

    static string Name(Pattern pattern) => pattern switch
    {
        Pattern.Hatch => "hatch",
        Pattern.Stripes => "stripes",
        Pattern.Dots => "dots",
        Pattern.Bars => "bars",
        _ => "grid",
    };

    static string Turn(Pattern pattern) => pattern switch
    {
        Pattern.Hatch => """ patternTransform="rotate(45)" """,
        Pattern.Stripes => """ patternTransform="rotate(-45)" """,
        _ => "",
    };

    static string Content(Pattern pattern) => pattern switch
    {
        Pattern.Hatch => """<rect width="6" height="6" class="paper" fill="#ffffff"/>"""
            + """<path d="M1 0V6" class="hatch-line" stroke="#a3acb5" stroke-width="1"/>""",
        Pattern.Dots => """<circle cx="3" cy="3" r="1" fill="#ffffff" fill-opacity="0.6"/>""",
        Pattern.Bars => """<path d="M3 0V6" stroke="#ffffff" stroke-opacity="0.45" stroke-width="1"/>""",
        Pattern.Grid => """<path d="M3 0V6M0 3H6" stroke="#ffffff" stroke-opacity="0.45" stroke-width="0.8"/>""",
        _ => """<path d="M3 0V6" stroke="#ffffff" stroke-opacity="0.5" stroke-width="1"/>""",
    };
}
