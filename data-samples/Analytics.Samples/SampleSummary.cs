namespace Analytics.Samples;

/// <summary>What was written, and how it compares with the figures it was made to resemble.</summary>
public sealed record SampleSummary(
    int Seed, SampleSize Size, IReadOnlyList<string> Files, long Rows, int Children, long Bytes,
    IReadOnlyList<MunicipalitySummary> Municipalities);

/// <summary>One municipality's allocations, counted as they were written.</summary>
/// <param name="Code">Such as GM0748.</param>
/// <param name="Name">Such as Bergen op Zoom.</param>
/// <param name="Allocations">Distinct allocations, without faulty rows.</param>
/// <param name="Children">Distinct children over the whole window.</param>
/// <param name="KeptShare">Which share of the children that published figures suggest was generated: 1 is all.</param>
/// <param name="YouthsPerYear">Children with at least one day of care, per year.</param>
/// <param name="ShareInCare">Those children as a share of all youths, mean of the years, as if all were kept.</param>
/// <param name="ResidenceShare">Which share of them lived in foster care, residence or secure care that year.</param>
/// <param name="UnknownAreaShare">Share of allocations without a known neighbourhood.</param>
/// <param name="AmountCents">Declared, euro cents.</param>
public sealed record MunicipalitySummary(
    string Code, string Name, int Allocations, int Children, double KeptShare,
    IReadOnlyDictionary<int, int> YouthsPerYear, double ShareInCare, double ResidenceShare, double UnknownAreaShare,
    long AmountCents);
