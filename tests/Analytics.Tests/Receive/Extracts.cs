using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;

namespace Analytics.Tests.Receive;

/// <summary>Extracts written the way people read them, and what came of checking them.</summary>
static class Extracts
{
    public static readonly DateOnly Today = new(2025, 1, 15);

    /// <summary>All columns but Leveringsperiode.</summary>
    public const string Heading =
        "Gemeentecode;Wijkcode;Buurtcode;ClientPseudoniem;Geboortejaar;Geslacht;Toewijzingnummer;Productcategorie;"
        + "Productcode;Aanbiedercode;Verwijzer;Toewijzingsdatum;Ingangsdatum;Einddatum;StartZorg;StopZorg;Volume;"
        + "Eenheid;Frequentie;TariefCent;GedeclareerdBedrag;RedenBeeindiging;RedenWijziging;Segment;Doelgroep;Huishouden";

    /// <summary>A row in which nothing is wrong.</summary>
    public const string Right =
        "GM0748;WK074800;BU07480001;a1b2c3d4e5f6;2012;M;1001;45;45A01;12345678;02;20-12-2023;01-01-2024;31-12-2024;"
        + "08-01-2024;31-12-2024;10;04;6;9250;925,00;31;;;;";

    public static IntakeContext Context { get; } = new(
        "GM0748",
        MunicipalityProfile.Empty with { RefuseAbove = 1 },
        new[] { "GM0748", "WK074800", "WK074801", "BU07480000", "BU07480001", "BU07480100", "BU16740101",
            "GM1674" }.ToFrozenSet(),
        new Dictionary<string, FrozenSet<string>>
        {
            ["JZ020"] = Set("40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55"),
            ["COD327"] = Set("01 02 03 04 05 06 08"),
            ["WJ756"] = Set("01 04 14 16 82 83 84"),
            ["WMO757"] = Set("1 2 4 6"),
            ["JZ588"] = Set("02 20 31 32 33 34 35 36 37 38 39"),
            ["JZ002"] = Set("01 02 03 04 05 06 07 08 09 10 11 12 13 14"),
        }.ToFrozenDictionary(),
        (_, category) => FormOf(category),
        [.. Enumerable.Range(0, 32).Select(value => (byte)value)],
        Today)
    {
        Terms = new Dictionary<string, ProductTerms>
        {
            ["45A01"] = new(Set("45"), Set("04"), Set("2 6")),
            ["45A02"] = new(Set("45 54"), FrozenSet<string>.Empty, FrozenSet<string>.Empty),
        }.ToFrozenDictionary(),
    };

    static CareForm? FormOf(string? category) =>
        category is "45" ? CareForm.Outpatient : category is "43" or "44" ? CareForm.Residence : null;

    /// <summary>A row with some cells changed: With("Einddatum", "31-12-2023"). Another number is of another child,
    /// unless the changes say of which.</summary>
    public static string With(params string[] changes)
    {
        var cells = Right.Split(';');
        var number = Array.IndexOf(changes, "Toewijzingnummer");
        if (number >= 0) cells[3] = Convert.ToHexStringLower(SHA256.HashData(
            Encoding.UTF8.GetBytes(changes[number + 1])))[..12];
        for (var change = 0; change < changes.Length; change += 2)
            cells[Array.IndexOf(Heading.Split(';'), changes[change])] = changes[change + 1];
        return string.Join(';', cells);
    }

    /// <summary>The heading and these rows.</summary>
    public static string Extract(params IEnumerable<string> rows) => string.Join('\n', rows.Prepend(Heading)) + "\n";

    public static (List<Allocation> Records, IntakeReport Report) Check(string csv, IntakeContext? context = null) =>
        Check(Encoding.UTF8.GetBytes(csv), context);

    public static (List<Allocation> Records, IntakeReport Report) Check(
        byte[] bytes, IntakeContext? context = null, string fileName = "toewijzingen.csv")
    {
        var check = AllocationCheck.Open(new MemoryStream(bytes), fileName, context ?? Context);
        var records = check.Records().ToList();
        return (records, check.Report);
    }

    /// <summary>"T012:3" for each finding, in order.</summary>
    public static string[] Findings(IntakeReport report) =>
        [.. report.Findings.Select(finding => $"{finding.Rule}:{finding.Line}")];

    static FrozenSet<string> Set(string codes) => codes.Split(' ').ToFrozenSet();
}
