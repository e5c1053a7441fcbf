namespace Analytics.Attack;

/// <summary>Splits a system into parts that share no variable, so that each can be solved by itself.</summary>
static class Components
{
    /// <summary>The numbers of the variables of each part, in order of the smallest.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(LinearSystem system)
    {
        var root = Enumerable.Range(0, system.Variables.Count).ToArray();
        foreach (var relation in system.Relations)
            for (var i = 1; i < relation.Terms.Count; i++)
                Join(root, relation.Terms[0].Variable, relation.Terms[i].Variable);
        return [.. Enumerable.Range(0, root.Length).GroupBy(v => Find(root, v)).Select(part => part.ToList())];
    }

    static void Join(int[] root, int a, int b)
    {
        (a, b) = (Find(root, a), Find(root, b));
        if (a != b) root[Math.Max(a, b)] = Math.Min(a, b);
    }

    static int Find(int[] root, int variable)
    {
        while (root[variable] != variable) variable = root[variable] = root[root[variable]];
        return variable;
    }
}
