using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Pathways;

namespace Analytics.Pipeline.Publish;

/// <summary>Which deliveries of a municipality a release rests on.</summary>
public sealed record Vintage(string Municipality, string Name, DateOnly ReferenceDate, string FirstQuarter,
    string LastQuarter);

/// <summary>A type of journey as it may be published; counts rounded, null is withheld.</summary>
public sealed record PublishedCluster(
    int Number, string Name, long? Children, double? Share, double? MedianMonths,
    IReadOnlyList<PublishedPath> Paths, IReadOnlyList<PublishedState> States);

/// <summary>An order of states that at least ten children of a type share, with the median months in each.</summary>
public sealed record PublishedPath(IReadOnlyList<string> States, IReadOnlyList<int> Months, long Children);

/// <summary>So many children of a type were in that state in that month of their journey.</summary>
public sealed record PublishedState(int Month, string State, long Children);

/// <summary>A trend as it may be published.</summary>
public sealed record PublishedTrend(
    Area Area, string Indicator, string Form, string Verdict, string Reason,
    double? PercentPerYear, double? Low, double? High, int MethodsAgree, int MethodsTotal);

/// <summary>
/// All that is published together. It holds no exact figure: whatever reads it — page, report, export — cannot show
/// one.
/// </summary>
public sealed record Release(
    Area Region, IReadOnlyList<Vintage> Vintages, IReadOnlyList<Area> Areas, IReadOnlyList<PublishedValue> Values,
    IReadOnlyList<PublishedTrend> Trends, IReadOnlyList<PublishedCluster> Clusters, IReadOnlyList<RouteEdge> Routes)
{
    /// <summary>Changes when the same deliveries give other figures.</summary>
    public const string MethodVersion = "1";
}
