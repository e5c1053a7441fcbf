namespace Analytics.Samples.Care;

/// <summary>The form of care, in the order of the tables of <see cref="CareerModel"/>.</summary>
enum Form { Outpatient, MentalHealth, Day, Foster, Residence, Secure, Crisis, Protection, Other }

static class Forms
{
    static readonly string[] Keys =
    [
        "ambulant", "ggz", "dagbehandeling", "pleegzorg", "verblijf", "gesloten", "crisis", "bescherming", "overig",
    ];

    /// <summary>As the reference table of products writes it.</summary>
    public static string Key(this Form form) => Keys[(int)form];

    /// <summary>With a bed away from home, in the sense of the published figures: foster care counts.</summary>
    public static bool IsStay(this Form form) => form is Form.Foster or Form.Residence or Form.Secure;
}
