namespace Analytics.Statistics;

/// <summary>Confidence interval for a rate of events that come in clumps, such as several starts of one
/// person.</summary>
/// <remarks>
/// <para>Persons are counted by chance (Poisson), what each brings is not one event but y of them:</para>
/// <code>
/// rate  = Σ y / exposure
/// bound = (Σ y + √(Σ y² / persons) · (bound of the count of persons - persons)) / exposure
/// </code>
/// <para>The bound of the count of persons is that of <see cref="RateInterval"/>. Where everyone has one event this is
/// the interval of <see cref="RateInterval"/>; where persons have more it is wider, by the share that those with many
/// take. Chosen over multiplying by a dispersion, which a single small area cannot estimate.</para>
/// <para>Source: A.J. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer, Stat. Med. 10 (1991) 457-462, with as weights
/// the events per person. Checked against the formula in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class ClumpedRateInterval
{
    /// <param name="events">For each person with any event their number, at least 1.</param>
    /// <param name="exposure">What the events are divided by, in any unit.</param>
    /// <returns>The rate and its 95% interval per unit of exposure, or null when the exposure is 0.</returns>
    /// <exception cref="ArgumentException">A person with fewer than one event, or an exposure that is negative or not
    /// finite.</exception>
    public static Rate? Of(IReadOnlyList<int> events, double exposure)
    {
        if (events.Any(own => own < 1))
            throw new ArgumentException("A person with fewer than one event", nameof(events));

        if (events.Count == 0) return RateInterval.Of(0, exposure);
        if (RateInterval.Of(events.Count, exposure) is not { } persons) return null;
        var (total, squares) = (events.Sum(own => (double)own), events.Sum(own => (double)own * own));
        var scale = Math.Sqrt(squares / events.Count);
        return new Rate(total / exposure, Bound(persons.Lower), Bound(persons.Upper));

        double Bound(double ofPersons) => total / exposure + scale * (ofPersons - persons.Value);
    }
}
