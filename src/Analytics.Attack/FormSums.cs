namespace Analytics.Attack;

/// <summary>
/// Events, durations and spending of all forms add up to the total. Children do not: each form has at most the children
/// of the total, and that has at most those of all forms.
/// </summary>
static class FormSums
{
    public static void Relate(OutsiderSystem system)
    {
        var forms = system.Cells.Select(cell => cell.Form).Where(form => form != ReleasedCell.AllForms)
            .Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (total, key) in system.Keys.Index())
        {
            if (key.Form != ReleasedCell.AllForms) continue;
            var parts = forms.Select(form => system.Find(key with { Form = form })).ToList();
            if (parts.Count == 0 || parts.TrueForAll(part => part is null)) continue;
            var additive = KnownIndicator.Find(key.Indicator).Additive;
            Relate(system, total, additive, [.. parts.OfType<int>()], all: !parts.Contains(null));
        }
    }

    static void Relate(OutsiderSystem system, int total, bool additive, List<int> parts, bool all)
    {
        if (additive) system.RelateSum("forms add up", total, parts, 0, all ? 0 : double.PositiveInfinity);
        else
        {
            if (all) system.RelateSum("at most all forms", total, parts, double.NegativeInfinity, 0);
            foreach (var part in parts) system.RelateSum("at least each form", total, [part], 0, double.PositiveInfinity);
        }
    }
}
