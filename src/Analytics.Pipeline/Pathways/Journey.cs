using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Pathways;

/// <summary>
/// A child's care in order of time (clientreis): one state a month, from the first month with care that is seen to the
/// last. A state is the heaviest form of the month, 0 when there was none.
/// </summary>
/// <param name="Youth">Index in the care table.</param>
/// <param name="Municipality">GM code.</param>
/// <param name="FirstMonth">Months since year 0.</param>
/// <param name="States">One byte a month, a <see cref="CareForm"/> or 0.</param>
/// <param name="AmountCents">Spending over the journey.</param>
public sealed record Journey(int Youth, string Municipality, int FirstMonth, byte[] States, long AmountCents)
{
    /// <summary>The states in order without their length: "ambulant, verblijf", with 0 for a pause.</summary>
    public IReadOnlyList<(byte State, int Months)> Runs()
    {
        var runs = new List<(byte State, int Months)>();
        foreach (var state in States)
        {
            if (runs.Count > 0 && runs[^1].State == state) runs[^1] = (state, runs[^1].Months + 1);
            else runs.Add((state, 1));
        }
        return runs;
    }
}

/// <summary>How a month's state is written.</summary>
public static class JourneyState
{
    /// <summary>No care in that month.</summary>
    public const byte None = 0;

    public static string Key(byte state) => state == None ? "geen" : ((CareForm)state).Key();
}
