namespace Analytics.Samples.Care;

/// <summary>A product of the sample region, at the tariff of 2019.</summary>
/// <param name="TariffCents">Per unit, 2019.</param>
/// <param name="Weight">How often it is chosen within its form.</param>
/// <param name="Role">The kind of provider that delivers it.</param>
sealed record Product(
    string Code, string Category, Form Form, string Unit, string Frequency, int LowVolume, int HighVolume,
    int TariffCents, double Weight, string Role)
{
    /// <summary>The one municipality where 50M02 is day treatment instead of residence.</summary>
    const string OwnMeaning = "GM0879";

    /// <summary>Orders of magnitude follow published tariffs of 2024, taken back to 2019.</summary>
    static readonly Product[] All =
    [
        new("45A01", "45", Form.Outpatient, "04", "2", 1, 3, 62_00, .34, "ambulant"),
        new("45A02", "45", Form.Outpatient, "04", "2", 2, 5, 74_00, .20, "ambulant"),
        new("45A03", "45", Form.Outpatient, "04", "2", 1, 3, 89_00, .22, "ambulant"),
        new("45A04", "45", Form.Outpatient, "04", "2", 1, 4, 79_00, .13, "ambulant"),
        new("45D01", "45", Form.Outpatient, "04", "6", 40, 60, 64_00, .07, "dyslexie"),
        new("40P01", "40", Form.Outpatient, "04", "2", 3, 10, 52_00, .02, "ambulant"),
        new("50M01", "50", Form.Outpatient, "84", "4", 1, 1, 950_00, .02, "ambulant"),
        new("54G01", "54", Form.MentalHealth, "04", "2", 1, 2, 98_00, .42, "ggz"),
        new("54G02", "54", Form.MentalHealth, "04", "2", 1, 3, 122_00, .25, "ggz"),
        new("54G03", "54", Form.MentalHealth, "04", "2", 1, 2, 89_00, .05, "ggz"),
        new("51B01", "51", Form.MentalHealth, "82", "6", 1, 1, 1450_00, .13, "ggz"),
        new("52S01", "52", Form.MentalHealth, "04", "6", 20, 60, 126_00, .10, "ggz"),
        new("55L01", "55", Form.MentalHealth, "04", "6", 15, 40, 141_00, .05, "landelijk"),
        new("41D01", "41", Form.Day, "16", "2", 4, 9, 70_00, .70, "dag"),
        new("41D02", "41", Form.Day, "16", "2", 2, 4, 68_00, .30, "dag"),
        new("50M02", "50", Form.Day, "16", "2", 3, 8, 72_00, .20, "dag"),
        new("44P01", "44", Form.Foster, "14", "2", 7, 7, 52_00, .62, "pleegzorg"),
        new("44P02", "44", Form.Foster, "14", "2", 2, 3, 54_00, .20, "pleegzorg"),
        new("44G01", "44", Form.Foster, "14", "2", 7, 7, 162_00, .18, "gezinshuis"),
        new("43B01", "43", Form.Residence, "14", "2", 7, 7, 245_00, .40, "verblijf"),
        new("43B02", "43", Form.Residence, "14", "2", 7, 7, 315_00, .22, "verblijf"),
        new("44K01", "44", Form.Residence, "14", "2", 7, 7, 145_00, .14, "verblijf"),
        new("44L01", "44", Form.Residence, "14", "4", 2, 4, 175_00, .14, "verblijf"),
        new("50M02", "50", Form.Residence, "14", "2", 7, 7, 390_00, .05, "verblijf"),
        new("55L02", "55", Form.Residence, "14", "2", 7, 7, 440_00, .05, "landelijk"),
        new("43Z01", "43", Form.Secure, "14", "2", 7, 7, 540_00, 1, "gesloten"),
        new("46C01", "46", Form.Crisis, "04", "2", 4, 10, 104_00, .60, "crisis"),
        new("46C02", "46", Form.Crisis, "14", "2", 7, 7, 340_00, .40, "crisis"),
        new("48B01", "48", Form.Protection, "82", "4", 1, 1, 830_00, .62, "gi"),
        new("48V01", "48", Form.Protection, "82", "4", 1, 1, 710_00, .20, "gi"),
        new("47R01", "47", Form.Protection, "82", "4", 1, 1, 900_00, .13, "gi"),
        new("49P01", "49", Form.Protection, "82", "4", 1, 1, 600_00, .05, "gi"),
        new("53K01", "53", Form.Other, "04", "6", 3, 8, 195_00, .55, "arts"),
        new("42V01", "42", Form.Other, "84", "2", 2, 10, 14_50, .45, "vervoer"),
    ];

    /// <summary>The first product with this code.</summary>
    public static Product Of(string code) => Array.Find(All, product => product.Code == code)
        ?? throw new ArgumentException($"No product {code}.", nameof(code));

    /// <summary>What a municipality can choose within a form.</summary>
    public static Product[] In(Form form, string municipality) => Array.FindAll(All, product => product.Form == form
        && (product.Code != "50M02" || product.Form == Form.Day == (municipality == OwnMeaning)));
}
