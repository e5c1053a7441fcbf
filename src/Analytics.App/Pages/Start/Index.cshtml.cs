using Analytics.App.Published;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Store;

namespace Analytics.App.Pages.Start;

/// <summary>What is there, how new it is, and what stands out.</summary>
public sealed class IndexModel(Database database) : ReleasePage(database)
{
    const int MostSignals = 5;

    public IReadOnlyList<Signal> Rising { get; private set; } = [];
    public IReadOnlyList<Signal> Falling { get; private set; } = [];
    public int SignalCount { get; private set; }

    public async Task OnGetAsync()
    {
        var connection = await OpenAsync();
        if (Release is null) return;
        (var told, SignalCount) = await Signals.ReadAsync(connection, Release, Areas, Release.Region, MostSignals);
        Rising = [.. told.Where(signal => signal.Facts.Verdict == TrendVerdict.Rising)];
        Falling = [.. told.Where(signal => signal.Facts.Verdict == TrendVerdict.Falling)];
    }

    /// <summary>Which quarters the deliveries of a municipality see.</summary>
    public static string Span(VintageRow vintage) =>
        Texts.T("{0} tot en met {1}", Format.Period(vintage.FirstQuarter), Format.Period(vintage.LastQuarter));
}
