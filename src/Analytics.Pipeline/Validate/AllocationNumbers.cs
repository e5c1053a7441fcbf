namespace Analytics.Pipeline.Validate;

/// <summary>The numbers of allocations that a municipality delivered, four bytes each.</summary>
/// <param name="sorted">From small to large.</param>
public sealed class AllocationNumbers(int[] sorted)
{
    public bool Has(long number) => number <= int.MaxValue && Array.BinarySearch(sorted, (int)number) >= 0;
}
