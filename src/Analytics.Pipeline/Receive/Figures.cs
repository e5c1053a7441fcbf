using System.Globalization;

namespace Analytics.Pipeline.Receive;

/// <summary>Numbers as Dutch readers write them, whatever cultures the machine knows.</summary>
static class Figures
{
    static readonly NumberFormatInfo format = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>1.234</summary>
    public static string Dutch(long number) => number.ToString("#,##0", format);

    /// <summary>12,5 % of a share between 0 and 1.</summary>
    public static string Percentage(double share) => (share * 100).ToString("0.#", format) + " %";

    /// <summary>1.234,50 of an amount in cents.</summary>
    public static string Euros(long cents) => (cents / 100m).ToString("#,##0.00", format);
}
