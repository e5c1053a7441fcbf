using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;

namespace Analytics.Benchmarks;

/// <summary>How fast a large extract is recognised, scanned and validated, without storing it.</summary>
static class IntakeBenchmark
{
    const int Rows = 1_000_000;

    /// <summary>What is asked for: rows in a second.</summary>
    const double Goal = 800_000;

    public static async IAsyncEnumerable<Row> RunAsync(int runs)
    {
        var file = Path.GetTempFileName();
        try
        {
            Write(file);
            var measured = await Measure.MedianAsync(runs, () => Check(file));
            var perSecond = Rows / measured.Seconds;
            var what = string.Create(CultureInfo.InvariantCulture, $"{Rows:N0} rows recognised, scanned and validated");
            yield return Row.Of(what, measured, string.Create(CultureInfo.InvariantCulture,
                $"{perSecond / 1000:N0} thousand rows a second, {perSecond / Goal:P0} of what is asked"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    static void Check(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        var check = AllocationCheck.Open(stream, "toewijzingen.csv", Context());
        var records = check.Records().Count();
        if (records != Rows) throw new InvalidOperationException($"{records} of {Rows} rows: {check.Report.Sentence}");
    }

    static IntakeContext Context() => new("GM0748", MunicipalityProfile.Empty,
        Enumerable.Range(0, 40).Select(buurt => $"BU074800{buurt:00}").ToFrozenSet(),
        new Dictionary<string, FrozenSet<string>> { ["JZ020"] = FrozenSet.Create("45", "43") }.ToFrozenDictionary(),
        (_, _) => CareForm.Outpatient, new byte[32], new DateOnly(2025, 1, 1));

    /// <summary>About 130 bytes a row, a child in three rows on average.</summary>
    static void Write(string file)
    {
        var random = new Random(1);
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 20);
        writer.WriteLine("Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Geslacht;Toewijzingnummer;"
            + "Productcategorie;Productcode;Aanbiedercode;Verwijzer;Toewijzingsdatum;"
            + "Ingangsdatum;Einddatum;Volume;Eenheid;Frequentie;"
            + "TariefCent;GedeclareerdBedrag;RedenBeeindiging;Leveringsperiode");
        for (var row = 0; row < Rows; row++)
        {
            var child = random.Next(Rows / 3 + 1);
            var from = new DateOnly(2019, 1, 1).AddDays(random.Next(2000));
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"GM0748;BU074800{child % 40:00};{child * 2654435761L % 281474976710656L:x12};{2004 + child % 14};M;"
                + $"{1000000 + row};45;45A{row % 20:00};{12340000 + row % 37};02;"
                + $"{from.AddDays(-9):dd-MM-yyyy};{from:dd-MM-yyyy};{from.AddDays(200):dd-MM-yyyy};"
                + $"{1 + row % 40};04;6;{6500 + row % 4000};{(1 + row % 40) * (6500 + row % 4000) / 100},50;31;2024"));
        }
    }
}
