using System.Collections.Frozen;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// What a check needs to know besides the file: read once from the reference tables, so that the check itself is a
/// function of values.
/// </summary>
/// <param name="Municipality">The municipality that delivers; null lets the code in the file decide.</param>
/// <param name="Profile">How this municipality writes its files; an empty profile leaves all to recognition.</param>
/// <param name="Areas">Every known buurt and wijk of any vintage, and gemeente.</param>
/// <param name="CodeLists">List name (JZ020, COD327, JZ588, JZ002, WJ756, WMO757) to its codes.</param>
/// <param name="CareFormOf">Product code and category of this municipality to a form; null when neither is
/// known.</param>
/// <param name="PseudonymKey">This municipality's own secret key of 32 bytes, with which pseudonyms are keyed
/// again.</param>
/// <param name="Today">The day of the check: what lies after it is in the future.</param>
public sealed record IntakeContext(
    string? Municipality,
    MunicipalityProfile Profile,
    FrozenSet<string> Areas,
    FrozenDictionary<string, FrozenSet<string>> CodeLists,
    Func<string?, string?, CareForm?> CareFormOf,
    byte[] PseudonymKey,
    DateOnly Today)
{
    /// <summary>Product code to its terms, of every product that the municipality's table holds.</summary>
    public FrozenDictionary<string, ProductTerms> Terms { get; init; } = FrozenDictionary<string, ProductTerms>.Empty;

    public ProductTerms? TermsOf(string? product) =>
        product is null || Terms.Count == 0 ? null : Terms.GetValueOrDefault(product);

    /// <summary>The year that was given with the file, for one that does not say it.</summary>
    public int? Year { get; init; }

    /// <summary>The allocations that claims may be of; null when it is not known who delivers.</summary>
    public AllocationNumbers? Allocations { get; init; }

    /// <summary>What other deliveries of claims hold already.</summary>
    public IReadOnlyList<ClaimedMonths> Claimed { get; init; } = [];
}
