namespace Analytics.Charts.Kernel;

/// <summary>Orders the slots of each layer so that few edges cross.</summary>
static class LayerOrder
{
    /// <summary>
    /// Sweeps forward and back, each layer in the order of its neighbours' middles; the best of all orders stays.
    /// </summary>
    public static void Sort(List<List<Slot>> layers, int sweeps)
    {
        var place = new Dictionary<Slot, int>();
        foreach (var layer in layers) Number(layer, place);
        var best = layers.ConvertAll(layer => layer.ToList());
        var fewest = Crossings(layers, place);
        for (var sweep = 0; sweep < sweeps && fewest > 0; sweep++)
        {
            if (sweep % 2 == 0)
                for (var i = 1; i < layers.Count; i++) layers[i] = Ordered(layers[i], slot => slot.Before, place);
            else
                for (var i = layers.Count - 2; i >= 0; i--) layers[i] = Ordered(layers[i], slot => slot.After, place);
            var crossings = Crossings(layers, place);
            if (crossings >= fewest) continue;
            (fewest, best) = (crossings, layers.ConvertAll(layer => layer.ToList()));
        }
        for (var i = 0; i < layers.Count; i++) layers[i] = best[i];
    }

    static List<Slot> Ordered(List<Slot> layer, Func<Slot, List<Slot>> neighbours, Dictionary<Slot, int> place)
    {
        var ordered = layer.OrderBy(slot => neighbours(slot).Select(other => (double)place[other])
            .DefaultIfEmpty(place[slot]).Average()).ToList();
        Number(ordered, place);
        return ordered;
    }

    static void Number(List<Slot> layer, Dictionary<Slot, int> place)
    {
        for (var i = 0; i < layer.Count; i++) place[layer[i]] = i;
    }

    static int Crossings(List<List<Slot>> layers, Dictionary<Slot, int> place)
    {
        var crossings = 0;
        foreach (var layer in layers)
        {
            var edges = layer.SelectMany(slot => slot.After.Select(other => (From: place[slot], To: place[other])))
                .ToList();
            for (var i = 0; i < edges.Count; i++)
                for (var j = i + 1; j < edges.Count; j++)
                    if ((edges[i].From - edges[j].From) * (edges[i].To - edges[j].To) < 0) crossings++;
        }
        return crossings;
    }
}
