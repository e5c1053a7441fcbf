namespace Analytics.Charts;

/// <summary>
/// The stylesheet that belongs to the charts: dark mode, and which of two widths is shown. A page serves it as a file,
/// because a strict content security policy forbids styles inside the SVG. Without it a chart is simply light.
/// </summary>
public static class ChartStyle
{
    public const string Css = """
        .chart { display: block; width: 100%; height: auto; font-variant-numeric: tabular-nums; }
        .chart a:focus-visible rect { stroke: #1a5fb4; stroke-width: 4; }
        .spark { display: inline-block; width: 96px; height: 24px; vertical-align: middle; }
        .chart-narrow { display: none; }
        @media (max-width: 599px) { .chart-narrow { display: block; } .chart-wide { display: none; } }
        @media print { .chart-narrow { display: none; } .chart-wide { display: block; break-inside: avoid; } }
        @media screen and (prefers-color-scheme: dark) {
            .chart .ink { fill: #e8eaed; }
            .chart .ink-line { stroke: #e8eaed; }
            .chart .paper { fill: #14171a; }
            .chart .paper-line { stroke: #14171a; }
            .chart .muted { fill: #aab2bb; }
            .chart .grid { fill: #30363d; }
            .chart .grid-line { stroke: #30363d; }
            .chart .context { fill: #8a939c; }
            .chart .context-line { stroke: #8a939c; }
            .chart .hatch-line { stroke: #6b747d; }
            .chart .series-1 { fill: #4a9fe0; }
            .chart .series-1-line { stroke: #4a9fe0; }
            .chart .series-2 { fill: #f0823a; }
            .chart .series-2-line { stroke: #f0823a; }
            .chart .series-6 { fill: #a6daf7; }
            .chart .on-series { fill: #14171a; }
            .chart .no-care { fill: #2a3036; }
            .chart .no-care-line { stroke: #2a3036; }
            .chart .graded-0 { fill: #e8f4fb; }
            .chart .graded-0-line { stroke: #e8f4fb; }
            .chart .graded-1 { fill: #d1e5f3; }
            .chart .graded-1-line { stroke: #d1e5f3; }
            .chart .graded-2 { fill: #bad6ea; }
            .chart .graded-2-line { stroke: #bad6ea; }
            .chart .graded-3 { fill: #a3c7e2; }
            .chart .graded-3-line { stroke: #a3c7e2; }
            .chart .graded-4 { fill: #8cb8da; }
            .chart .graded-4-line { stroke: #8cb8da; }
            .chart .graded-5 { fill: #74aad1; }
            .chart .graded-5-line { stroke: #74aad1; }
            .chart .graded-6 { fill: #5d9bc9; }
            .chart .graded-6-line { stroke: #5d9bc9; }
            .chart .graded-7 { fill: #468cc0; }
            .chart .graded-7-line { stroke: #468cc0; }
            .chart .graded-8 { fill: #2f7db8; }
            .chart .graded-8-line { stroke: #2f7db8; }
            .chart .class-5 { fill: #1b5b8f; }
        }
        """;
}
