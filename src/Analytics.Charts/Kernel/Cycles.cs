namespace Analytics.Charts.Kernel;

/// <summary>Makes a graph flow one way, and gives every node its layer.</summary>
static class Cycles
{
    /// <summary>The edges that go against the flow. Heavy edges go first, so that the main road runs forward.</summary>
    public static HashSet<int> Reversed(int nodes, IReadOnlyList<GraphEdge> edges)
    {
        var next = Enumerable.Range(0, nodes).Select(_ => new List<int>()).ToList();
        var reversed = new HashSet<int>();
        foreach (var i in Enumerable.Range(0, edges.Count).OrderByDescending(i => edges[i].Weight).ThenBy(i => i))
        {
            var (from, to) = (edges[i].From, edges[i].To);
            if (from == to) continue;
            if (Reaches(next, to, from)) reversed.Add(i);
            else next[from].Add(to);
        }
        return reversed;
    }

    /// <summary>A layer further than the furthest node before it; the nodes that belong last stand together.</summary>
    public static int[] Layers(int nodes, IReadOnlyList<GraphEdge> edges, HashSet<int> reversed, IReadOnlySet<int> last)
    {
        var forward = Enumerable.Range(0, edges.Count).Where(i => edges[i].From != edges[i].To)
            .Select(i => reversed.Contains(i) ? (From: edges[i].To, To: edges[i].From) : (edges[i].From, edges[i].To))
            .ToList();
        var layer = new int[nodes];
        for (var pass = 0; pass < nodes; pass++)
        {
            var moved = false;
            foreach (var (from, to) in forward)
            {
                if (layer[to] > layer[from]) continue;
                layer[to] = layer[from] + 1;
                moved = true;
            }
            if (!moved) break;
        }
        var deepest = layer.DefaultIfEmpty(0).Max();
        foreach (var node in last)
            if (forward.TrueForAll(edge => edge.From != node)) layer[node] = deepest;
        return layer;
    }

    static bool Reaches(List<List<int>> next, int from, int target)
    {
        var seen = new bool[next.Count];
        var open = new Stack<int>([from]);
        while (open.TryPop(out var node))
        {
            if (node == target) return true;
            if (seen[node]) continue;
            seen[node] = true;
            foreach (var other in next[node]) open.Push(other);
        }
        return false;
    }
}
