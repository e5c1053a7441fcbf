namespace Analytics.Pipeline.Validate;

/// <summary>What the table of products says of a product code; an empty set says nothing.</summary>
/// <param name="Categories">Codes of JZ020.</param>
/// <param name="Units">Codes of WJ756.</param>
/// <param name="Frequencies">Codes of WMO757.</param>
public sealed record ProductTerms(
    IReadOnlySet<string> Categories, IReadOnlySet<string> Units, IReadOnlySet<string> Frequencies);
