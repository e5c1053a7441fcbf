namespace Analytics.Attack;

/// <summary>What readers know of how figures are protected, from the methods page.</summary>
/// <param name="ShowsZeros">A zero is shown, so that what is withheld is at least one; but for sensitive forms.</param>
/// <param name="WithholdsMore">Counts of ten or more may be withheld too, to protect others.</param>
public sealed record PublicationRules(bool ShowsZeros = true, bool WithholdsMore = false);
