namespace Analytics.Statistics;

/// <summary>
/// Does a rate rise or fall? Fits a steady relative change per period to counts with their exposure, with a level of
/// its own for every season, and says how sure the change is.
/// </summary>
/// <remarks>
/// <para>Over-dispersed Poisson regression with log link and log exposure as offset:</para>
/// <code>
/// E(count_i) = exposure_i · exp( level[season_i] + slope · period_i ),   Var(count_i) = φ · E(count_i)
/// φ = max(1, Σ (count - fitted)²/fitted / df),   interval: exp( slope ± t(0.975; df) · se·√φ ) - 1
/// </code>
/// <para>Chosen because counts in small areas vary more than Poisson's, and because exposure changes too. The levels
/// are solved for within the search for the slope (see <see cref="SlopeSearch"/>), which is the same
/// maximum as a general solver finds, at a fraction of the work.</para>
/// <para>A gap (null, or a period without exposure) keeps its place in time. A season with only zeros says nothing on
/// the slope and is left out. The model without seasons is fitted instead when with them fewer than five observations
/// or no degree of freedom remain, or when the slope then has no finite value (each season has all its counts in its
/// last period, or each in its first).</para>
/// <para>Counts of persons who stay for several periods vary together: who is counted now is often counted next
/// quarter, and the model above would call far too much a trend. With the sums of products of what each person
/// contributes, C_ij = Σ_persons y_i·y_j, the standard error is that of independent persons with trajectories of their
/// own:</para>
/// <code>
/// se² = Σ_ij (period_i - mean)(period_j - mean) · C_ij / information²,   and not below the one of φ
/// </code>
/// <para>Source: P. McCullagh and J.A. Nelder, Generalized Linear Models (2nd ed. 1989), chapters 6 and 9. Clustered
/// variance: K.-Y. Liang and S.L. Zeger, Biometrika 73 (1986) 13-22. Checked against R 4.2.2, glm(family =
/// quasipoisson), and its matrices for the clustered variance, to 1e-6.</para>
/// </remarks>
public static class PoissonTrend
{
    const int FewestObservations = 5;
    const int MostOnStack = 128;

    /// <param name="counts">One per period, in order of time; null is a gap.</param>
    /// <param name="exposure">One per period, in any unit; 0 is a gap.</param>
    /// <param name="seasons">Periods in a cycle: 4 for quarters, 12 for months, 1 for no season.</param>
    /// <param name="covariance">Per pair of periods the sum over persons of the products of what they contribute;
    /// null when each count is of other persons.</param>
    /// <returns>The trend, or null when it cannot be determined: fewer than five observations, no counts above zero, or
    /// all counts in the first or the last observed period.</returns>
    /// <exception cref="ArgumentException">Lists of different length; a count or exposure that is negative or not
    /// finite; fewer than one season.</exception>
    public static PoissonTrendFit? Fit(
        IReadOnlyList<double?> counts, IReadOnlyList<double> exposure, int seasons, double[,]? covariance = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seasons, 1);
        Check(counts, exposure);
        if (covariance is not null
            && (covariance.GetLength(0) != counts.Count || covariance.GetLength(1) != counts.Count))
            throw new ArgumentException($"Not {counts.Count} by {counts.Count}", nameof(covariance));

        var periods = counts.Count;
        Span<SlopeSearch.Cell> cells =
            periods <= MostOnStack ? stackalloc SlopeSearch.Cell[periods] : new SlopeSearch.Cell[periods];
        cells = cells[..Observed(counts, exposure, cells)];
        return FitWith(cells, Math.Min(seasons, Math.Max(1, periods)), covariance)
            ?? (seasons > 1 ? FitWith(cells, 1, covariance) : null);
    }

    /// <summary>Refuses lists of different length, and what is negative or not finite.</summary>
    internal static void Check(
        IReadOnlyList<double?> counts, IReadOnlyList<double> exposure, string exposureName = "exposure")
    {
        if (counts.Count != exposure.Count)
            throw new ArgumentException($"{exposure.Count} for {counts.Count} counts", exposureName);
        for (var period = 0; period < counts.Count; period++)
        {
            if (counts[period] is { } value && !(value >= 0 && double.IsFinite(value)))
                throw new ArgumentException($"Negative or not finite in period {period}", nameof(counts));
            if (!(exposure[period] >= 0 && double.IsFinite(exposure[period])))
                throw new ArgumentException($"Negative or not finite in period {period}", exposureName);
        }
    }

    /// <summary>The periods that have a count and exposure; gives their number.</summary>
    internal static int Observed(
        IReadOnlyList<double?> counts, IReadOnlyList<double> exposure, Span<SlopeSearch.Cell> cells)
    {
        var observed = 0;
        for (var period = 0; period < counts.Count; period++)
            if (counts[period] is { } count && exposure[period] > 0)
                cells[observed++] = new() { Count = count, Exposure = exposure[period], Time = period };
        return observed;
    }

    static PoissonTrendFit? FitWith(Span<SlopeSearch.Cell> cells, int seasons, double[,]? covariance)
    {
        Span<SlopeSearch.Season> levels =
            seasons <= MostOnStack ? stackalloc SlopeSearch.Season[seasons] : new SlopeSearch.Season[seasons];
        var search = new SlopeSearch(cells, levels);
        var degreesOfFreedom = search.Observations - search.Levels - 1;
        if (search.Observations < FewestObservations || degreesOfFreedom < 1) return null;
        if (search.Solve() is not var (slope, information, pearson)) return null;

        var found = pearson / degreesOfFreedom;
        var used = Math.Max(1, found);
        var error = Math.Sqrt(used / information);
        if (covariance is not null) error = Math.Max(error, Math.Sqrt(search.ScoreVariance(covariance)) / information);
        var half = StudentT.Quantile975(degreesOfFreedom) * error;
        if (!double.IsFinite(Math.Exp(slope + half))) return null; // An interval beyond all numbers says nothing.
        return new PoissonTrendFit(
            Math.Exp(slope) - 1, Math.Exp(slope - half) - 1, Math.Exp(slope + half) - 1, slope / error,
            StudentT.TwoSidedP(slope / error, degreesOfFreedom), used, found, degreesOfFreedom, search.Observations,
            search.Levels);
    }
}
