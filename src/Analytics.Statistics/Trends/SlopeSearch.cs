namespace Analytics.Statistics;

/// <summary>
/// Finds the slope of a Poisson regression with a free level per season: Newton's method in the slope alone.
/// </summary>
/// <remarks>
/// <para>Given the slope b, the best level of a season is known: its fitted counts add up to its counts Y. So within a
/// season the fitted counts are Y times weights p_i ∝ exposure_i · exp(b · time_i), and what remains is the log
/// likelihood of those weights, concave in b:</para>
/// <code>
/// score(b)       = Σ_seasons  Σ count·time  -  Y · mean_p(time)
/// information(b) = Σ_seasons  Y · variance_p(time)          (its inverse is the variance of b)
/// </code>
/// <para>The score falls in b, so a bracket guards the steps. Time is counted from the last period of a season (from
/// the first when b &lt; 0), so that no weight overflows.</para>
/// <para>Source: B.G. Armstrong, A. Gasparrini and A. Tobias, BMC Med. Res. Methodol. 14 (2014) 122: the conditional
/// Poisson model has the same slope and standard error. Checked through <see cref="PoissonTrend"/>.</para>
/// </remarks>
ref struct SlopeSearch
{
    const int MostSteps = 200;
    const double Precision = 1e-13;

    readonly Span<Cell> cells;
    readonly Span<Season> seasons;

    /// <summary>One observed period.</summary>
    internal struct Cell
    {
        public double Count, Exposure, Weight;
        public int Time, Season;
    }

    /// <summary>What is known of a season: its counts, its outermost times, and weighted sums for one slope.</summary>
    internal struct Season
    {
        public double Count, Weight, Mean, Square;
        public int First, Last;

        /// <summary>Y · variance_p(time).</summary>
        public readonly double Information => Count * Math.Max(0, Square / Weight - Mean / Weight * (Mean / Weight));
    }

    public SlopeSearch(Span<Cell> cells, Span<Season> seasons)
    {
        this.cells = cells;
        this.seasons = seasons;
        seasons.Fill(new Season { First = int.MaxValue, Last = int.MinValue });
        foreach (ref var cell in cells)
        {
            cell.Season = cell.Time % seasons.Length;
            ref var season = ref seasons[cell.Season];
            season.Count += cell.Count;
            (season.First, season.Last) = (Math.Min(season.First, cell.Time), Math.Max(season.Last, cell.Time));
        }

        foreach (ref readonly var cell in cells) if (seasons[cell.Season].Count > 0) Observations++;
        foreach (ref readonly var season in seasons) if (season.Count > 0) Levels++;
    }

    /// <summary>Seasons with a count above zero.</summary>
    public int Levels { get; }

    /// <summary>Periods in those seasons; the others say nothing on the slope.</summary>
    public int Observations { get; }

    /// <summary>The slope per period on the log scale, its information and Pearson's χ²; null when the slope has no
    /// finite value.</summary>
    /// <param name="start">Where to begin: near the answer saves steps.</param>
    public (double Slope, double Information, double Pearson)? Solve(double start = 0)
    {
        if (!HasFiniteSlope()) return null;

        double slope = start, low = double.NegativeInfinity, high = double.PositiveInfinity;
        for (var step = 0; step < MostSteps; step++)
        {
            var (score, information) = Evaluate(slope);
            if (score > 0) low = slope;
            else high = slope;

            var move = information > 0 ? Math.Clamp(score / information, -1, 1) : Math.Sign(score);
            if (Math.Abs(move) <= Precision * (1 + Math.Abs(slope))) return (slope, information, Pearson());
            slope = slope + move > low && slope + move < high ? slope + move : (low + high) / 2;
        }

        return null;
    }

    /// <summary>The best slope is infinite when each season has all its counts in its last, or in its first period.
    /// </summary>
    readonly bool HasFiniteSlope()
    {
        bool beforeLast = false, afterFirst = false;
        foreach (ref readonly var cell in cells)
        {
            if (cell.Count == 0) continue;
            beforeLast |= cell.Time < seasons[cell.Season].Last;
            afterFirst |= cell.Time > seasons[cell.Season].First;
        }

        return beforeLast && afterFirst;
    }

    readonly (double Score, double Information) Evaluate(double slope)
    {
        foreach (ref var season in seasons) season.Weight = season.Mean = season.Square = 0;
        double score = 0, information = 0;
        foreach (ref var cell in cells)
        {
            ref var season = ref seasons[cell.Season];
            double time = cell.Time - (slope > 0 ? season.Last : season.First);
            cell.Weight = cell.Exposure * Math.Exp(slope * time);
            season.Weight += cell.Weight;
            season.Mean += cell.Weight * time;
            season.Square += cell.Weight * time * time;
            score += cell.Count * time;
        }

        foreach (ref readonly var season in seasons)
        {
            if (season.Count == 0) continue;
            score -= season.Count * (season.Mean / season.Weight);
            information += season.Information;
        }

        return (score, information);
    }

    /// <summary>Variance of the score when counts vary together: Σ_ij (time_i - mean)(time_j - mean) · cov_ij, each
    /// mean that of the own season at the slope that was evaluated last.</summary>
    public readonly double ScoreVariance(double[,] covariance)
    {
        Span<double> weights = cells.Length <= 128 ? stackalloc double[cells.Length] : new double[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            ref readonly var season = ref seasons[cells[i].Season];
            if (season.Count == 0) continue;
            weights[i] = cells[i].Time - MeanTime(cells[i].Season);
        }

        var variance = 0.0;
        for (var i = 0; i < cells.Length; i++)
            for (var j = 0; j < cells.Length; j++)
                variance += weights[i] * weights[j] * covariance[cells[i].Time, cells[j].Time];
        return variance;
    }

    readonly double MeanTime(int season)
    {
        double weight = 0, mean = 0;
        foreach (ref readonly var cell in cells)
        {
            if (cell.Season != season) continue;
            weight += cell.Weight;
            mean += cell.Weight * cell.Time;
        }

        return mean / weight;
    }

    /// <summary>Σ (count - fitted)²/fitted at the slope that was evaluated last.</summary>
    readonly double Pearson()
    {
        var sum = 0.0;
        foreach (ref readonly var cell in cells)
        {
            ref readonly var season = ref seasons[cell.Season];
            var fitted = season.Count * (cell.Weight / season.Weight);
            if (fitted > 0) sum += (cell.Count - fitted) * (cell.Count - fitted) / fitted;
        }

        return sum;
    }
}
