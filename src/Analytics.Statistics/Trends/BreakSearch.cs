namespace Analytics.Statistics;

/// <summary>Finds the breaks in counts: chooses their number, and says how sure each date is.</summary>
/// <remarks>Formulas at <see cref="PoissonBreaks"/>, which it is checked through.</remarks>
ref struct BreakSearch
{
    const int SpareDegreesOfFreedom = 4;
    const int MostRounds = 20;
    const double Better = 1e-7;
    const int MostOnStack = 64;

    readonly SegmentModel model;
    readonly Span<double> costs;
    readonly int shortest, most, perBreak;

    BreakSearch(SegmentModel model, Span<double> costs, int shortest, int most)
    {
        this.model = model;
        this.costs = costs;
        (this.shortest, this.most) = (shortest, most);
        perBreak = model.NumbersPerSegment + 1; // The date counts as well.
    }

    public static SeriesBreaks? Run(
        IReadOnlyList<double?> counts, IReadOnlyList<double> exposure, int seasons, int shortest, int most,
        double leastDispersion, bool slopes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seasons, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(shortest, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (!(leastDispersion >= 1 && double.IsFinite(leastDispersion)))
            throw new ArgumentOutOfRangeException(nameof(leastDispersion), "must be at least 1");

        PoissonTrend.Check(counts, exposure);
        var periods = counts.Count;
        Span<SlopeSearch.Cell> cells =
            periods <= MostOnStack ? stackalloc SlopeSearch.Cell[periods] : new SlopeSearch.Cell[periods];
        cells = cells[..PoissonTrend.Observed(counts, exposure, cells)];
        return Run(cells, seasons, shortest, most, leastDispersion, slopes)
            ?? (seasons > 1 ? Run(cells, 1, shortest, most, leastDispersion, slopes) : null);
    }

    static SeriesBreaks? Run(
        Span<SlopeSearch.Cell> observed, int seasons, int shortest, int most, double leastDispersion, bool slopes)
    {
        var mostCells = observed.Length;
        Span<SegmentModel.Cell> cells =
            mostCells <= MostOnStack ? stackalloc SegmentModel.Cell[mostCells] : new SegmentModel.Cell[mostCells];
        Span<double> factors = seasons <= MostOnStack ? stackalloc double[3 * seasons] : new double[3 * seasons];
        var model = new SegmentModel(observed, cells, factors, slopes);
        var n = model.Cells.Length;
        var perBreak = model.NumbersPerSegment + 1;
        most = Math.Min(most, n / shortest - 1);
        most = Math.Min(most, (n - model.Seasons - model.NumbersPerSegment + 1 - SpareDegreesOfFreedom) / perBreak);
        if (most < 1) return null;

        Span<double> costs = n <= MostOnStack / 2 ? stackalloc double[n * n] : new double[n * n];
        return new BreakSearch(model, costs, shortest, most).Find(leastDispersion);
    }

    readonly SeriesBreaks Find(double leastDispersion)
    {
        var deviances = new double[most + 1];
        var cuts = new int[(most + 1) * most];
        for (var m = 0; m <= most; m++) deviances[m] = Fit(m, cuts.AsSpan(m * most, m));

        var n = model.Cells.Length;
        var fixedNumbers = model.Seasons + model.NumbersPerSegment - 1;
        var degreesOfFreedom = n - fixedNumbers - perBreak * most;
        var dispersion = Math.Max(leastDispersion, model.Pearson() / degreesOfFreedom);
        var criteria = new double[most + 1];
        for (var m = 0; m <= most; m++)
            criteria[m] = deviances[m] / dispersion + (fixedNumbers + perBreak * m) * Math.Log(n);

        var chosen = Array.IndexOf(criteria, criteria.Min());
        var best = cuts.AsSpan(chosen * most, chosen);
        var breaks = new SeriesBreak[chosen];
        for (var k = 0; k < chosen; k++) breaks[k] = Dated(best, k, deviances[chosen], dispersion);
        return new SeriesBreaks(breaks, Segments(best), criteria, dispersion, BreakTest.PValue(
            (deviances[0] - deviances[1]) / dispersion, model.NumbersPerSegment, (double)shortest / n,
            dispersion > leastDispersion ? degreesOfFreedom : null));
    }

    /// <summary>The best m cuts with their season; gives the deviance.</summary>
    readonly double Fit(int m, Span<int> cuts)
    {
        if (m == 0) return model.Fit(cuts);
        var (totals, found) = (new double[m + 1], new int[(m + 1) * m]);
        var deviance = double.PositiveInfinity;
        for (var round = 0; round < MostRounds; round++)
        {
            model.Costs(costs, shortest);
            OptimalCuts.Find(costs, model.Cells.Length, shortest, m, totals, found);
            var next = found.AsSpan(m * m);
            if (round > 0 && next.SequenceEqual(cuts)) break;
            next.CopyTo(cuts);
            deviance = model.Fit(cuts);
            if (model.Seasons == 1) break;
        }

        if (model.Seasons > 1) while (Moved(cuts, ref deviance)) { }
        return model.Fit(cuts);
    }

    /// <summary>Moves each cut to its best place, the season following; false when all were there. The season that
    /// goes with the cuts that were found first may be the one that keeps them there.</summary>
    readonly bool Moved(Span<int> cuts, ref double deviance)
    {
        var moved = false;
        for (var k = 0; k < cuts.Length; k++)
        {
            var (from, until) = (k == 0 ? 0 : cuts[k - 1], k + 1 < cuts.Length ? cuts[k + 1] : model.Cells.Length);
            var best = cuts[k];
            for (var cut = from + shortest; cut <= until - shortest; cut++)
            {
                cuts[k] = cut;
                var tried = cut == best ? deviance : model.Fit(cuts);
                if (tried < deviance - Better) (best, deviance, moved) = (cut, tried, true);
            }

            cuts[k] = best;
        }

        return moved;
    }

    /// <summary>All dates of one break that are nearly as good, the other breaks staying where they are.</summary>
    readonly SeriesBreak Dated(ReadOnlySpan<int> best, int k, double deviance, double dispersion)
    {
        int[] cuts = [.. best];
        var (from, until) = (k == 0 ? 0 : best[k - 1], k + 1 < best.Length ? best[k + 1] : model.Cells.Length);
        int first = best[k], last = best[k];
        for (var cut = from + model.NumbersPerSegment; cut <= until - model.NumbersPerSegment; cut++)
        {
            cuts[k] = cut;
            if (model.Fit(cuts) - deviance > BreakTest.Within95 * dispersion) continue;
            (first, last) = (Math.Min(first, cut), Math.Max(last, cut));
        }

        var cells = model.Cells;
        return new SeriesBreak(cells[best[k]].Period, cells[first].Period, cells[last].Period);
    }

    readonly SeriesSegment[] Segments(ReadOnlySpan<int> cuts)
    {
        model.Fit(cuts);
        var segments = new SeriesSegment[cuts.Length + 1];
        for (var k = 0; k <= cuts.Length; k++)
            segments[k] = model.Segment(k == 0 ? 0 : cuts[k - 1], k < cuts.Length ? cuts[k] : model.Cells.Length);
        return segments;
    }
}
