using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;

namespace Analytics.Benchmarks.Personal;

/// <summary>An extract of allocations in which nothing is personal, written as municipalities write: headings, dates,
/// separators, pseudonyms, labels and codes of many kinds.</summary>
sealed class InventedFile
{
    static readonly string[] canonical =
    [
        "Gemeentecode", "Buurtcode", "ClientPseudoniem", "Geboortejaar", "Geslacht", "Toewijzingnummer", "Productcategorie",
        "Productcode", "Aanbiedercode", "Verwijzer", "Toewijzingsdatum", "Ingangsdatum", "Einddatum", "Volume", "Eenheid",
        "TariefCent", "GedeclareerdBedrag", "Segment", "Doelgroep", "Huishouden", "Administratie", "Kenmerk", "Leveringsperiode",
    ];

    static readonly string[] providers =
    [
        "Stichting Jeugdhulp West", "Kompas Jeugd en Gezin", "Praktijk De Linde", "Jansen Coaching B.V.", "GGZ Breborg",
        "Gezinshuis Het Nest", "De Viersprong Zorg", "Anna Huis", "Van Dijk Begeleiding", "Zorgboerderij 't Hof", "Ambiq",
        "Pleegzorg Midden", "Bureau Vlinder", "William Hof Groep", "Maatwerk 24", "Team Noord",
    ];

    static readonly string[][] labels =
    [
        ["S1", "S2", "S3", "S4", "S5"], ["psychisch", "gedrag", "lvb", "veiligheid", "opgroeien"],
        ["Segment 1: Wonen", "Segment 2: Verblijf", "Segment 3: Daghulp", "Perceel 4a", "Perceel 4b"],
        ["Jeugdigen met een licht verstandelijke beperking", "Jeugdigen met psychische problemen",
            "Gezinnen in een complexe scheiding", "Jonge kinderen en hun ouders", "Jeugd-ggz"],
        ["JEUGD", "WMO", "LVB", "GGZ"], ["Hoogspecialistisch", "Specialistisch", "Basis"],
        ["0-4 jaar", "5-11 jaar", "12-17 jaar", "18+"], ["Noord", "Oost", "West", "Zuid", "Centrum"], ["J", "N"],
        ["Ambulant (45)", "Verblijf / wonen", "Dagbehandeling & onderwijs", "Crisis - 24 uur"],
    ];

    readonly Chance chance;
    readonly int dateStyle, pseudonymStyle, providerStyle;
    readonly char separator;

    public InventedFile(int seed)
    {
        chance = new(seed);
        (dateStyle, pseudonymStyle, providerStyle) = (chance.Below(4), chance.Below(12), chance.Below(3));
        separator = chance.Of(';', ';', ';', '\t', '|');
        var rows = chance.Below(4) switch { 0 => 12 + chance.Below(20), 1 => 300 + chance.Below(200), _ => 40 + chance.Below(160) };
        string[][] chosen = [chance.Of<string[]>(labels), chance.Of<string[]>(labels), chance.Of<string[]>(labels), chance.Of<string[]>(labels)];
        Rows = [.. Enumerable.Range(0, rows).Select(row => Row(row, chosen))];
    }

    public string[] Headings { get; } = [.. canonical];
    public List<string[]> Rows { get; }
    public Chance Chance => chance;

    public static int Column(string heading) => Array.IndexOf(canonical, heading);

    string[] Row(int row, string[][] chosen)
    {
        var birth = 2004 + chance.Below(16);
        var from = new DateOnly(2022, 1, 1).AddDays(chance.Below(900));
        var unit = chance.Below(3);
        return
        [
            "GM1674", $"BU1674{chance.Below(10):00}{chance.Below(10):00}", Pseudonym(row), Number(birth), chance.Of("M", "V", "O"),
            Number(200001 + row), "45", $"45A{chance.Below(20):00}", Provider(), chance.Of("01", "02", "04"),
            Date(from.AddDays(-10)), Date(from), chance.OneIn(3) ? "" : Date(from.AddDays(chance.Below(400))),
            Number(1 + chance.Below(40)), chance.Of("04", "14", "16"), Number(4000 + chance.Below(9000)),
            $"{Number(chance.Below(9000))},{chance.Digits(2)}", chance.Of<string>(chosen[0]), chance.Of<string>(chosen[1]),
            chance.OneIn(4) ? "" : Pseudonym(row / 2), chance.Of<string>(chosen[2]), unit == 0 ? "" : chance.Of<string>(chosen[3]), "2024",
        ];
    }

    string Pseudonym(int row) => pseudonymStyle switch
    {
        0 => Number(100000 + row * 7),
        1 => chance.Of("1", "2", "3", "4", "5", "6", "7", "8", "9") + chance.Digits(8),
        2 => Convert.ToBase64String(chance.Bytes(12)),
        3 => Uuid(),
        4 => $"C{chance.Digits(6)}",
        5 => "wz1" + chance.From("abcdefghijklmnopqrstuvwxyz234567", 24),
        6 => chance.From("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 10),
        7 => $"J-{chance.Digits(4)}-{chance.Digits(3)}",
        _ => Convert.ToHexStringLower(chance.Bytes(6)),
    };

    /// <summary>Of version 4, as databases make them.</summary>
    string Uuid()
    {
        var text = new Guid(chance.Bytes(16)).ToString();
        return $"{text[..14]}4{text[15..19]}a{text[20..]}";
    }

    string Provider() => providerStyle switch
    {
        0 => chance.Of<string>(providers),
        _ => "99" + Number(100000 + chance.Below(40) * 977),
    };

    string Date(DateOnly day) => dateStyle switch
    {
        0 => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        1 => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        2 => day.ToString("d-M-yyyy", CultureInfo.InvariantCulture),
        _ => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
    };

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public IntakeReport Check(string fileName = "toewijzingen-2024.csv")
    {
        var text = new StringBuilder();
        foreach (var row in Rows.Prepend(Headings)) text.AppendJoin(separator, row.Select(Quoted)).Append("\r\n");
        var check = AllocationCheck.Open(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), fileName, Context());
        foreach (var _ in check.Records()) { }
        return check.Report;
    }

    string Quoted(string cell) => cell.Contains(separator, StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal)
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    static IntakeContext Context() => new("GM1674",
        MunicipalityProfile.Empty with { Ignore = ["Administratie", "Kenmerk"], RefuseAbove = 1 }, areas, lists,
        (_, _) => CareForm.Outpatient, new byte[32], new DateOnly(2025, 1, 1));

    static readonly FrozenSet<string> areas = Enumerable.Range(0, 100).Select(at => $"BU1674{at / 10:00}{at % 10:00}").ToFrozenSet();

    static readonly FrozenDictionary<string, FrozenSet<string>> lists =
        new Dictionary<string, FrozenSet<string>> { ["JZ020"] = FrozenSet.Create("45") }.ToFrozenDictionary();
}
