namespace Analytics.Statistics;

/// <summary>A series with the limits within which it moves by itself.</summary>
/// <param name="Centre">Mean of the base periods.</param>
/// <param name="Spread">Standard deviation from period to period relative to what chance alone would give; for a
/// chart of single values in units of the series.</param>
/// <param name="Points">One per period; null for a gap.</param>
public sealed record ProcessChart(double Centre, double Spread, IReadOnlyList<ProcessPoint?> Points);

/// <summary>A period on a process chart.</summary>
/// <param name="Value">As given, or for counts per unit of exposure.</param>
/// <param name="Lower">Three standard deviations below the centre, for a period of this size.</param>
/// <param name="Upper">Three standard deviations above the centre, for a period of this size.</param>
/// <param name="Signals">The rules by which it stands out.</param>
public readonly record struct ProcessPoint(double Value, double Lower, double Upper, ProcessSignals Signals);
