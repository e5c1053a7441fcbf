namespace Analytics.Attack;

/// <summary>What an indicator counts, as the methods page tells every reader: from that follows what adds up.</summary>
/// <param name="Additive">Over forms and quarters; children are not, for one child can be in two forms or quarters.</param>
/// <param name="Unit">Value = unit × numerator / denominator; null when the value is something else.</param>
/// <param name="HasParts">The denominator counts children or events too, and the numerator is a part of it.</param>
/// <param name="IsMoney">The numerator is in cents.</param>
/// <param name="Rolls">A quarter looks back over four, so that the last quarter of a year is the year.</param>
sealed record KnownIndicator(
    string Key, bool Additive, double? Unit, bool HasParts = false, bool IsMoney = false, bool Rolls = false)
{
    public const string Children = "jeugdigen", Starts = "starts", Residence = "instroom-residentieel",
        Referrers = "verwijzers", Durations = "duur", Spending = "inzet";

    static readonly Dictionary<string, KnownIndicator> All = new KnownIndicator[]
    {
        new(Children, Additive: false, Unit: 1000),
        new(Starts, Additive: true, Unit: 1000),
        new(Residence, Additive: true, Unit: 1000),
        new(Referrers, Additive: true, Unit: 100, HasParts: true),
        new(Durations, Additive: true, Unit: null, HasParts: true, Rolls: true),
        new(Spending, Additive: true, Unit: 0.01, IsMoney: true),
    }.ToDictionary(known => known.Key, StringComparer.Ordinal);

    /// <summary>Forms of care whose zero is withheld too in a buurt or wijk.</summary>
    public static IReadOnlySet<string> SensitiveForms { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "pleegzorg", "verblijf", "gesloten", "crisis", "bescherming" };

    /// <exception cref="ArgumentException">The attack does not know it; then it must not be released either.</exception>
    public static KnownIndicator Find(string key) => All.GetValueOrDefault(key) ?? throw new ArgumentException(
        $"The attack does not know the indicator '{key}': say in KnownIndicator.cs what adds up.", nameof(key));
}
