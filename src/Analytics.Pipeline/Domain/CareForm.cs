namespace Analytics.Pipeline.Domain;

/// <summary>
/// The form of care (zorgvorm), the same for every municipality. The numbers are stored; they say nothing of weight,
/// see <see cref="CareForms.Weight"/>.
/// </summary>
public enum CareForm : byte
{
    Outpatient = 1,
    MentalHealth = 2,
    Day = 3,
    FosterCare = 4,
    Residence = 5,
    Secure = 6,
    Crisis = 7,
    Protection = 8,
    Other = 9,
}

/// <summary>How a form of care is written, and how heavy it is.</summary>
public static class CareForms
{
    /// <summary>The key that stands for all forms together.</summary>
    public const string Total = "totaal";

    public static IReadOnlyList<CareForm> All { get; } = Enum.GetValues<CareForm>();

    static readonly (CareForm Form, string Key, string Short, string Dutch, string English, int Weight)[] Table =
    [
        (CareForm.Outpatient, "ambulant", "AMB", "ambulante hulp", "outpatient care", 2),
        (CareForm.MentalHealth, "ggz", "GGZ", "jeugd-ggz", "mental health care", 3),
        (CareForm.Day, "dagbehandeling", "DAG", "dagbehandeling", "day treatment", 4),
        (CareForm.FosterCare, "pleegzorg", "PLG", "pleegzorg en gezinshuis", "foster and family care", 6),
        (CareForm.Residence, "verblijf", "VBL", "verblijf", "residential care", 7),
        (CareForm.Secure, "gesloten", "GSL", "gesloten verblijf", "secure residential care", 9),
        (CareForm.Crisis, "crisis", "CRI", "crisishulp", "crisis care", 8),
        (CareForm.Protection, "bescherming", "JBR", "jeugdbescherming en jeugdreclassering",
            "protection and probation", 5),
        (CareForm.Other, "overig", "OVG", "overige hulp", "other care", 1),
    ];

    /// <summary>The key in tables, addresses and exports: "ambulant".</summary>
    public static string Key(this CareForm form) => Table[(int)form - 1].Key;

    public static string Dutch(this CareForm form) => Table[(int)form - 1].Dutch;

    public static string English(this CareForm form) => Table[(int)form - 1].English;

    /// <summary>Order of weight, 1 (lightest) to 9: of two forms in one month the heavier one is the month's
    /// state.</summary>
    public static int Weight(this CareForm form) => Table[(int)form - 1].Weight;

    /// <summary>A stay away from home: residential or secure care. Foster and family care is not residential.</summary>
    public static bool IsResidential(this CareForm form) => form is CareForm.Residence or CareForm.Secure;

    /// <summary>Heavy care: residential or secure care, crisis care, protection. The rest is light.</summary>
    public static bool IsHeavy(this CareForm form) => form.IsResidential()
        || form is CareForm.Crisis or CareForm.Protection;

    /// <summary>Forms whose mere presence in a small area says too much: their zero is not shown either.</summary>
    public static bool IsSensitive(this CareForm form) => form is CareForm.Residence or CareForm.Secure
        or CareForm.FosterCare or CareForm.Crisis or CareForm.Protection;

    /// <summary>Reads "ambulant" or "AMB", in any case; null when it is neither.</summary>
    public static CareForm? Parse(string text)
    {
        foreach (var row in Table)
            if (text.Equals(row.Key, StringComparison.OrdinalIgnoreCase)
                || text.Equals(row.Short, StringComparison.OrdinalIgnoreCase)) return row.Form;
        return null;
    }
}
