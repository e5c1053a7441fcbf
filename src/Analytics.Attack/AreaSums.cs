namespace Analytics.Attack;

/// <summary>
/// Buurten add up to their wijk and gemeenten to the region; wijken to no more than their gemeente, for of some the
/// buurt is unknown. A child that moves counts in two areas: readers suppose that none does, until figures say otherwise.
/// </summary>
static class AreaSums
{
    public static void Relate(OutsiderSystem system, AreaCodes codes)
    {
        var areas = system.Cells.Select(cell => cell.Area).Distinct().Where(area => codes.Parent(area) is not null)
            .ToLookup(area => codes.Parent(area)!);
        foreach (var (sum, key) in system.Keys.Index())
        {
            var within = areas[key.Area].Select(area => system.Find(key with { Area = area })).ToList();
            if (within.Count == 0 || within.TrueForAll(part => part is null)) continue;
            var adds = !within.Contains(null) && !AreaCodes.IsMunicipality(key.Area);
            system.RelateSum(adds ? "areas add up" : "areas are part", sum, within.OfType<int>(), 0,
                adds ? 0 : double.PositiveInfinity, key.Indicator == KnownIndicator.Children ? Certain(adds) : null);
        }
    }

    /// <summary>With children who move: no more than all areas together.</summary>
    static Interval Certain(bool adds) => new(double.NegativeInfinity, adds ? 0 : double.PositiveInfinity);
}
