namespace Analytics.Charts.Kernel;

/// <summary>
/// A colour, and the class by which a page's stylesheet can replace it (as a fill; "-line" as a stroke).
/// </summary>
readonly record struct Paint(string Class, string Colour);

/// <summary>
/// The colours of the charts: ink, greys for context, and few data colours that colour-blind people can tell.
/// </summary>
static class Palette
{
    public static readonly Paint Ink = new("ink", "#1b1f24");
    public static readonly Paint Paper = new("paper", "#ffffff");
    public static readonly Paint Muted = new("muted", "#59636e");
    public static readonly Paint Context = new("context", "#7b858f");
    public static readonly Paint Grid = new("grid", "#dde1e6");
    public static readonly Paint Hatch = new("hatch", "#a3acb5");
    public static readonly Paint NoCare = new("no-care", "#edf0f3");
    public static readonly Paint OnLight = new("on-light", "#1b1f24");
    public static readonly Paint OnDark = new("on-dark", "#ffffff");
    public static readonly Paint OnSeries = new("on-series", "#ffffff");

    /// <summary>Okabe and Ito's colours, as in "Color Universal Design" (2008).</summary>
    public static readonly IReadOnlyList<Paint> Series =
    [
        new("series-1", "#0072B2"), new("series-2", "#D55E00"), new("series-3", "#009E73"),
        new("series-4", "#CC79A7"), new("series-5", "#E69F00"), new("series-6", "#56B4E9"),
    ];

    /// <summary>Five steps of one hue, light to dark.</summary>
    public static readonly IReadOnlyList<Paint> Classes =
    [
        new("class-1", "#dcebf5"), new("class-2", "#a9cfe8"), new("class-3", "#67aad7"),
        new("class-4", "#1f75ad"), new("class-5", "#0a426e"),
    ];

    /// <summary>Step <paramref name="rank"/> of <paramref name="count"/>, from light to dark in one hue.</summary>
    public static Paint Graded(int rank, int count)
    {
        var share = count < 2 ? 0.7 : (double)rank / (count - 1);
        var step = string.Create(null, $"graded-{Math.Round(share * 8)}");
        return new(step, Mix((0xc9, 0xe2, 0xf2), (0x0a, 0x3f, 0x6b), share));
    }

    /// <summary>Letters on a fill: dark on light ones, white on dark ones.</summary>
    public static Paint On(Paint fill) => Luminance(fill.Colour) > 0.26 ? OnLight : OnDark;

    static string Mix((int R, int G, int B) from, (int R, int G, int B) to, double share)
    {
        int Part(int a, int b) => (int)Math.Round(a + (b - a) * share);
        return string.Create(null, $"#{Part(from.R, to.R):x2}{Part(from.G, to.G):x2}{Part(from.B, to.B):x2}");
    }

    /// <summary>Relative luminance as WCAG 2.2 defines it; black 0, white 1.</summary>
    static double Luminance(string colour)
    {
        double Part(int at)
        {
            var share = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }
}
