namespace Analytics.Statistics;

/// <summary>Would a way to forecast have been better than "the same as last year", had it been used before?</summary>
/// <remarks>
/// <code>
/// skill = 1 - Σ |value - forecast| / Σ |value - value one cycle before|,   over all periods that can be forecast
/// </code>
/// <para>Every period is forecast from what was known that many periods before it, and no later. Above 0 it beats
/// last year; only then it is shown. Where a cycle is missing, or a forecast cannot be made, the period takes no
/// part.</para>
/// <para>Source: R.J. Hyndman and A.B. Koehler, Int. J. Forecast. 22 (2006) 679-688 (relative absolute error).
/// Checked by hand.</para>
/// </remarks>
public static class ForecastBackTest
{
    const int FewestForecasts = 4;

    /// <param name="values">One per period, in order of time; null is a gap.</param>
    /// <param name="cycle">Periods in a year: 4 for quarters.</param>
    /// <param name="ahead">How many periods ahead is forecast, at least 1 and at most a cycle.</param>
    /// <param name="forecast">Given how many periods are known, the number expected that many periods ahead of the
    /// last; null when it cannot be made.</param>
    /// <returns>The skill, or null when it cannot be determined: fewer than four periods to compare, or last year
    /// was never wrong.</returns>
    /// <exception cref="ArgumentException">A value that is not finite, or cycle or ahead out of range.</exception>
    public static BackTest? Of(IReadOnlyList<double?> values, int cycle, int ahead, Func<int, double?> forecast)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cycle, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(ahead, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ahead, cycle);
        foreach (var own in values) _ = Finite.OrGap(own, nameof(values));

        var (compared, wrong, wrongLastYear) = (0, 0.0, 0.0);
        for (var period = cycle; period < values.Count; period++)
        {
            if (values[period] is not { } value || values[period - cycle] is not { } lastYear) continue;
            if (forecast(period - ahead + 1) is not { } expected) continue;
            if (!double.IsFinite(expected))
                throw new ArgumentException("Gives a number that is not finite", nameof(forecast));
            compared++;
            wrong += Math.Abs(value - expected);
            wrongLastYear += Math.Abs(value - lastYear);
        }

        if (compared < FewestForecasts || wrongLastYear == 0) return null;
        return new BackTest(1 - wrong / wrongLastYear, wrong / compared, wrongLastYear / compared, compared);
    }
}

/// <summary>How well forecasts would have done.</summary>
/// <param name="Skill">1 is never wrong, 0 as good as last year, below 0 worse.</param>
/// <param name="MeanError">Mean absolute error of the forecasts, in the unit of the series.</param>
/// <param name="MeanErrorLastYear">That of "the same as last year".</param>
/// <param name="Compared">Periods that were forecast.</param>
public sealed record BackTest(double Skill, double MeanError, double MeanErrorLastYear, int Compared)
{
    /// <summary>Whether it may be shown.</summary>
    public bool BeatsLastYear => Skill > 0;
}
