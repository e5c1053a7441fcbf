namespace Analytics.Statistics;

/// <summary>Counts with a season, and a level (and slope) per segment: fits them for given cuts.</summary>
/// <remarks>
/// Levels given the season and the season given the levels are simple sums; repeating the two in turn arrives at the
/// maximum of the likelihood (iterative proportional fitting, W.E. Deming and F.F. Stephan, Ann. Math. Stat. 11
/// (1940) 427-444).
/// </remarks>
readonly ref struct SegmentModel
{
    const int MostSteps = 500;
    const double Precision = 1e-11;
    const int MostOnStack = 64;

    readonly Span<double> factors, countOfSeason, fittedOfSeason;
    readonly bool slopes;

    /// <summary>One observed period.</summary>
    internal struct Cell
    {
        public double Count, Exposure, Fitted;
        public int Period, Season;

        /// <summary>Last slope of a segment that begins here: where to begin next time.</summary>
        public double Slope;
    }

    /// <param name="observed">The observed periods.</param>
    /// <param name="cells">As long; gets those in seasons with counts.</param>
    /// <param name="work">Three numbers per season.</param>
    /// <param name="slopes">Whether a segment has a slope beside its level.</param>
    public SegmentModel(ReadOnlySpan<SlopeSearch.Cell> observed, Span<Cell> cells, Span<double> work, bool slopes)
    {
        var seasons = work.Length / 3;
        factors = work[..seasons];
        countOfSeason = work[seasons..(2 * seasons)];
        fittedOfSeason = work[(2 * seasons)..];
        this.slopes = slopes;
        countOfSeason.Clear();
        foreach (ref readonly var cell in observed) countOfSeason[cell.Time % seasons] += cell.Count;

        var used = 0;
        foreach (ref readonly var cell in observed)
        {
            var season = cell.Time % seasons;
            if (countOfSeason[season] == 0) continue;
            cells[used++] = new() { Count = cell.Count, Exposure = cell.Exposure, Period = cell.Time, Season = season };
        }

        Cells = cells[..used];
        factors.Fill(1);
        foreach (var count in countOfSeason) if (count > 0) Seasons++;
    }

    public Span<Cell> Cells { get; }

    /// <summary>Season levels that are fitted.</summary>
    public int Seasons { get; }

    public int NumbersPerSegment => slopes ? 2 : 1;

    /// <summary>Twice the negative log likelihood of every segment with the present season, up to a constant.</summary>
    /// <param name="shortest">Segments that leave less than this before, within or after them are not looked
    /// at.</param>
    public void Costs(Span<double> costs, int shortest)
    {
        var n = Cells.Length;
        costs.Fill(double.PositiveInfinity);
        for (var from = 0; from < n; from = Math.Max(from + 1, shortest))
        {
            double count = 0, exposure = 0;
            for (var last = from; last < n; last++)
            {
                ref readonly var cell = ref Cells[last];
                count += cell.Count;
                exposure += cell.Exposure * factors[cell.Season];
                if (last + 1 - from < shortest || (last + 1 < n && last + 1 > n - shortest)) continue;
                costs[from * n + last] = slopes && last > from
                    ? SlopeCost(from, last + 1)
                    : count > 0 ? -2 * count * Math.Log(count / exposure) : 0;
            }
        }
    }

    /// <summary>Fits levels and season for these cuts; gives the deviance.</summary>
    public double Fit(ReadOnlySpan<int> cuts)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            for (var k = 0; k <= cuts.Length; k++)
                FitSegment(k == 0 ? 0 : cuts[k - 1], k < cuts.Length ? cuts[k] : Cells.Length);
            if (Seasons == 1 || FitSeason() <= Precision) break;
        }

        return Deviance();
    }

    /// <summary>Pearson's χ² of the last fit.</summary>
    public double Pearson()
    {
        var sum = 0.0;
        foreach (ref readonly var cell in Cells)
            if (cell.Fitted > 0) sum += (cell.Count - cell.Fitted) * (cell.Count - cell.Fitted) / cell.Fitted;
        return sum;
    }

    /// <summary>What the last fit says of a segment.</summary>
    public SeriesSegment Segment(int from, int until)
    {
        double logs = 0, exposure = 0, count = 0;
        foreach (var season in factors) logs += season > 0 ? Math.Log(season) : 0;
        var average = Math.Exp(logs / Seasons);
        foreach (ref readonly var cell in Cells[from..until])
        {
            count += cell.Count;
            exposure += cell.Exposure * factors[cell.Season] / average;
        }

        return new SeriesSegment(Cells[from].Period, Cells[until - 1].Period + 1, count / exposure,
            slopes ? Math.Exp(Slope(from, until)) - 1 : null);
    }

    void FitSegment(int from, int until)
    {
        var slope = slopes ? Slope(from, until) : 0;
        double count = 0, weight = 0;
        foreach (ref var cell in Cells[from..until])
        {
            cell.Fitted = cell.Exposure * factors[cell.Season];
            if (slope != 0) cell.Fitted *= Math.Exp(slope * (cell.Period - Cells[from].Period));
            count += cell.Count;
            weight += cell.Fitted;
        }

        foreach (ref var cell in Cells[from..until]) cell.Fitted *= count / weight;
    }

    /// <summary>Scales each season to its counts; gives the largest relative change.</summary>
    double FitSeason()
    {
        fittedOfSeason.Clear();
        foreach (ref readonly var cell in Cells) fittedOfSeason[cell.Season] += cell.Fitted;
        var largest = 0.0;
        for (var season = 0; season < factors.Length; season++)
        {
            if (countOfSeason[season] == 0 || fittedOfSeason[season] == 0) continue;
            var ratio = countOfSeason[season] / fittedOfSeason[season];
            factors[season] *= ratio;
            largest = Math.Max(largest, Math.Abs(ratio - 1));
        }

        return largest;
    }

    double Deviance()
    {
        var sum = 0.0;
        foreach (ref readonly var cell in Cells)
            sum += cell.Fitted - cell.Count + (cell.Count > 0 ? cell.Count * Math.Log(cell.Count / cell.Fitted) : 0);
        return 2 * sum;
    }

    double SlopeCost(int from, int until)
    {
        FitSegment(from, until);
        var cost = 0.0;
        foreach (ref readonly var cell in Cells[from..until])
            if (cell.Count > 0) cost -= 2 * cell.Count * Math.Log(cell.Fitted / (cell.Exposure * factors[cell.Season]));
        return cost;
    }

    /// <summary>The best slope of a segment; 0 where it has no finite one.</summary>
    double Slope(int from, int until)
    {
        var length = until - from;
        Span<SlopeSearch.Cell> cells =
            length <= MostOnStack ? stackalloc SlopeSearch.Cell[length] : new SlopeSearch.Cell[length];
        for (var i = 0; i < length; i++)
        {
            ref readonly var cell = ref Cells[from + i];
            var exposure = cell.Exposure * factors[cell.Season];
            cells[i] = new() { Count = cell.Count, Exposure = exposure, Time = cell.Period };
        }

        Span<SlopeSearch.Season> one = stackalloc SlopeSearch.Season[1];
        Cells[from].Slope = new SlopeSearch(cells, one).Solve(Cells[from].Slope) is { } found ? found.Slope : 0;
        return Cells[from].Slope;
    }
}
