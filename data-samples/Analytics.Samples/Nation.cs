using System.Globalization;
using Analytics.Samples.Care;
using Analytics.Samples.Files;

namespace Analytics.Samples;

/// <summary>
/// Copies of the region under invented numbers (GM9000 and up), with other children and nothing planted, until there
/// are as many neighbourhoods as in the country; and the reference tables that name them.
/// </summary>
static class Nation
{
    const int Copies = 56;
    const int FirstNumber = 9000;

    public static void Write(SampleWriter writer, string directory, Truth truth)
    {
        var originals = Region.Load();
        var copies = new List<Municipality>();
        foreach (var i in Enumerable.Range(0, Copies * originals.Count))
        {
            var original = originals[i % originals.Count];
            var copy = original.Copy(FirstNumber + i);
            var sample = MunicipalitySample.Make(copy, truth.Window, Calibration.ShareInCare(original.Code), 1, null,
                copy.Code, truth.Seed);
            writer.Write(sample, Dialects.Of(original.Code));
            copies.Add(copy);
        }
        WriteTable(directory, "gebieden.csv", "Code;Naam;Niveau;Jaar;OuderCode", copies.SelectMany(Areas));
        WriteTable(directory, "bevolking.csv", "Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal", copies.SelectMany(Youths));
    }

    static IEnumerable<string> Areas(Municipality copy) =>
    [
        $"{copy.Code};{copy.Name};gemeente;2022;",
        .. copy.Neighbourhoods.Select(area => area.District).Distinct()
            .Select(code => $"{code};{copy.Name} wijk {code[6..]};wijk;2022;{copy.Code}"),
        .. copy.Neighbourhoods
            .Select(area => $"{area.Code};{copy.Name} buurt {area.Code[6..]};buurt;2022;{area.District}"),
    ];

    static IEnumerable<string> Youths(Municipality copy) =>
    [
        .. copy.Neighbourhoods.SelectMany(area => area.Youths.Select(year => Row(area.Code, year.Key, year.Value))),
        .. copy.Neighbourhoods.GroupBy(area => area.District).SelectMany(district => Sums(district.Key, district)),
        .. Sums(copy.Code, copy.Neighbourhoods),
    ];

    static IEnumerable<string> Sums(string code, IEnumerable<Neighbourhood> areas) => areas
        .SelectMany(area => area.Youths).GroupBy(year => year.Key)
        .Select(year => Row(code, year.Key, year.Sum(one => one.Value)));

    static string Row(string code, int year, int youths) =>
        string.Create(CultureInfo.InvariantCulture, $"{code};{year};0;23;{youths}");

    static void WriteTable(string directory, string file, string heading, IEnumerable<string> rows) =>
        File.WriteAllText(Path.Combine(directory, file), string.Join('\n', rows.Prepend(heading)) + "\n");
}
