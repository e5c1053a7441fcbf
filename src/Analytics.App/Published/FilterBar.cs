namespace Analytics.App.Published;

/// <summary>The one filter bar: always in the same place, and its choices are in the address.</summary>
/// <param name="Action">The page it belongs to.</param>
public sealed record FilterBar(string Action, IReadOnlyList<FilterField> Fields);

/// <param name="Name">In the address.</param>
/// <param name="Chosen">The value that is chosen now.</param>
public sealed record FilterField(string Name, string Label, string Chosen, IReadOnlyList<FilterOption> Options);

public sealed record FilterOption(string Value, string Text);

/// <summary>A step of the path region → gemeente → wijk → buurt; without an address it is the page itself.</summary>
public sealed record Crumb(string Text, string? Href);
