namespace Analytics.Samples.Care;

/// <summary>
/// The figures of a course through care. They were chosen so that the whole resembles what is published about West-
/// Brabant-West and Noord-Brabant (share in care, with a stay, referrers, re-entry); none describes a real child.
/// </summary>
static class CareerModel
{
    /// <summary>First times in care per youth in care in a year: found by running the generator.</summary>
    public const double EntriesPerYouthInCare = 0.335;

    public const double ReturnShare = 0.22;

    /// <summary>Starts per month against the mean: few in summer, many after it.</summary>
    public static readonly double[] Season = [1.15, 1.02, 1.10, .98, .98, 1.00, .78, .70, 1.14, 1.13, 1.12, .90];

    /// <summary>How a time in care begins, per form.</summary>
    public static readonly double[] Entry = [.490, .336, .050, .0120, .0145, .0005, .0270, .0300, .0400];

    /// <summary>What follows a form; what is left of 1 is the end of care.</summary>
    static readonly double[][] Follow =
    [
        [.120, .100, .030, .0045, .0080, .0003, .012, .015, .005],
        [.100, .100, .020, .0015, .0080, .0006, .012, .005, .005],
        [.150, .080, .100, .007, .0200, .0000, .015, .015, .020],
        [.150, .060, .020, .080, .0600, .0080, .015, .030, .000],
        [.250, .100, .040, .050, .1000, .0150, .025, .030, .000],
        [.150, .050, .020, .020, .4500, .0200, .020, .050, .000],
        [.350, .150, .020, .030, .0900, .0080, .030, .060, .000],
        [.200, .060, .020, .035, .0450, .0040, .025, .100, .000],
        [.120, .120, .040, .000, .0000, .0000, .000, .000, .050],
    ];

    static readonly (double MedianDays, double Sigma)[] Length =
    [
        (230, .85), (260, .85), (300, .70), (600, .90), (270, .80), (165, .50), (38, .60), (470, .70), (200, .70),
    ];

    static readonly (int Low, int High)[] Age =
    [
        (2, 17), (5, 17), (3, 16), (1, 15), (8, 17), (12, 17), (3, 17), (1, 17), (2, 15),
    ];

    static readonly string[] ReferrerCodes = ["01", "02", "03", "04", "05", "06", "08"];

    static readonly double[][] Referrers =
    [
        [.48, .20, .045, .060, .015, .200, .000],
        [.12, .64, .020, .020, .110, .090, .000],
        [.55, .20, .030, .080, .060, .080, .000],
        [.35, .01, .000, .610, .000, .020, .010],
        [.42, .06, .005, .430, .040, .035, .010],
        [.05, .00, .000, .650, .000, .000, .300],
        [.40, .20, .020, .260, .050, .060, .010],
        [.02, .00, .000, .920, .000, .000, .060],
        [.30, .30, .080, .020, .250, .050, .000],
    ];

    public static Form First(Chance chance) => (Form)chance.Pick(Entry);

    /// <summary>The next form, or null when care ends.</summary>
    public static Form? Next(Form form, Chance chance)
    {
        var left = chance.Unit();
        var row = Follow[(int)form];
        for (var i = 0; i < row.Length; i++)
            if ((left -= row[i]) < 0) return (Form)i;
        return null;
    }

    public static int Days(Form form, Chance chance) =>
        Math.Clamp((int)chance.LogNormal(Length[(int)form].MedianDays, Length[(int)form].Sigma), 10, 4000);

    /// <summary>Whole years, most often in the middle of the form's range.</summary>
    public static int AgeAtStart(Form form, Chance chance)
    {
        var (low, high) = Age[(int)form];
        return low + (int)((high - low + 1) * (chance.Unit() + chance.Unit()) / 2);
    }

    public static string Referrer(Form form, Chance chance) => ReferrerCodes[chance.Pick(Referrers[(int)form])];

    public static string TargetGroup(Form form, Chance chance) => form switch
    {
        Form.MentalHealth => chance.Hits(.85) ? "psychisch" : "gedrag",
        Form.Foster or Form.Protection or Form.Crisis or Form.Secure => chance.Hits(.7) ? "veiligheid" : "gedrag",
        Form.Other => "lichamelijk",
        _ => chance.Pick([.50, .25, .25]) switch { 0 => "opgroeien", 1 => "gedrag", _ => "lvb" },
    };
}
