namespace Analytics.Attack;

/// <summary>
/// Between indicators: who starts in a quarter is in care in it, and starts once; a first stay is a child's only one;
/// the referrer is known of some of the starts; and spending is shown where there are ten children.
/// </summary>
static class Links
{
    public static void Relate(OutsiderSystem system)
    {
        foreach (var (number, key) in system.Keys.Index())
        {
            var children = system.Find(key with { Indicator = KnownIndicator.Children, Part = CellPart.Numerator });
            if (key.Indicator == KnownIndicator.Residence) AtMost(number, children);
            if (key.Indicator == KnownIndicator.Starts && !system.Cells[number].IsYear) AtMost(number, children);
            if (key is { Indicator: KnownIndicator.Referrers, Part: CellPart.Denominator })
                AtMost(number, system.Find(key with { Indicator = KnownIndicator.Starts, Part = CellPart.Numerator }));
            if (key is { Part: CellPart.Denominator }) Parts(system, number, key);
            if (key.Part == CellPart.Numerator && children is { } child) ShownBecauseOfChildren(system, number, child);
        }

        void AtMost(int part, int? whole)
        {
            if (whole is { } sum) system.RelateSum("at most", sum, [part], 0, double.PositiveInfinity);
        }
    }

    static void Parts(OutsiderSystem system, int denominator, CellKey key)
    {
        var part = system.Find(key with { Part = CellPart.Numerator })!.Value;
        var rest = system.Find(key with { Part = CellPart.Rest })!.Value;
        system.RelateSum("part and rest", denominator, [part, rest], 0, 0);
    }

    /// <summary>
    /// In a form whose zero is withheld nothing is shown of an area where nobody is in that form: what is shown betrays
    /// that somebody is.
    /// </summary>
    static void ShownBecauseOfChildren(OutsiderSystem system, int number, int child)
    {
        if (system.IsTarget(number) || !system.IsTarget(child)) return;
        var fewest = system.Keys[number].Indicator == KnownIndicator.Spending ? 10 : 1;
        if (fewest == 1 && !FirstGlance.IsSensitive(system.Cells[child])) return;
        var name = $"shown, so there are children: {system.Keys[number]}";
        system.System.Relate(name, fewest, double.PositiveInfinity, new Term(child, 1));
    }
}
