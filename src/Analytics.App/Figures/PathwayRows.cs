using Dapper;

namespace Analytics.App.Figures;

/// <summary>A type of care pathway as it was published; counts are rounded, null is withheld.</summary>
public sealed record ClusterRow(short Cluster, string Name, int? Children, double? Share, double? MedianMonths);

/// <summary>An order of states that at least ten children of a type shared.</summary>
[method: ExplicitConstructor] // Dapper does not match an array by itself.
public sealed record PathRow(short Cluster, short PathNo, string[] States, int[] Months, int Children);

/// <summary>So many children of a type were in that state in that month of their journey.</summary>
public sealed record StateRow(short Month, string State, int Children);

/// <summary>So many children went from one state to the next before a first residential stay.</summary>
public sealed record EdgeRow(string FromState, string ToState, int Children, double MedianDays);
