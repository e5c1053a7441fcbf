namespace Analytics.Pipeline.Receive;

/// <summary>What we use of CBS Kerncijfers wijken en buurten, in the order of <see cref="Layouts"/>.</summary>
public enum AreaFigureColumn : byte
{
    Code,
    Name,
    Level,
    Year,
    Residents,
    Age0To15,
    Age15To25,
    ShareAge0To15,
    ShareAge15To25,
    InCare,
    ShareInCare,
}
