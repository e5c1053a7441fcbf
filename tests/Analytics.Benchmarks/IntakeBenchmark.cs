using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;

namespace Analytics.Benchmarks;

/// <summary>How fast a large extract is recognised, scanned and validated, and in how much memory.</summary>
static class IntakeBenchmark
{
    public static void Run(int rows)
    {
        var file = Path.GetTempFileName();
        try
        {
            Write(file, rows);
            var size = new FileInfo(file).Length;
            for (var run = 1; run <= 3; run++)
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
                var watch = Stopwatch.StartNew();
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                var check = AllocationCheck.Open(stream, "toewijzingen.csv", Context());
                var records = check.Records().Count();
                var seconds = watch.Elapsed.TotalSeconds;
                var cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{records:N0} of {rows:N0} rows, {size / 1e6:F0} MB: {seconds:F2} s, {rows / seconds:N0} rows/s, "
                    + $"{cpu:F2} s of processor, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB, "
                    + $"{check.Report.Verdict}, {check.Report.Findings.Count} findings"));
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    static IntakeContext Context() => new("GM0748", MunicipalityProfile.Empty,
        Enumerable.Range(0, 40).Select(buurt => $"BU074800{buurt:00}").ToFrozenSet(),
        new Dictionary<string, FrozenSet<string>> { ["JZ020"] = FrozenSet.Create("45", "43") }.ToFrozenDictionary(),
        (_, _) => CareForm.Outpatient, new byte[32], new DateOnly(2025, 1, 1));

    /// <summary>About 130 bytes a row, a child in three rows on average.</summary>
    static void Write(string file, int rows)
    {
        var random = new Random(1);
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 20);
        writer.WriteLine("Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Geslacht;Toewijzingnummer;"
            + "Productcategorie;Productcode;Aanbiedercode;Verwijzer;Toewijzingsdatum;"
            + "Ingangsdatum;Einddatum;Volume;Eenheid;Frequentie;"
            + "TariefCent;GedeclareerdBedrag;RedenBeeindiging;Leveringsperiode");
        for (var row = 0; row < rows; row++)
        {
            var child = random.Next(rows / 3 + 1);
            var from = new DateOnly(2019, 1, 1).AddDays(random.Next(2000));
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"GM0748;BU074800{child % 40:00};{child * 2654435761L % 281474976710656L:x12};{2004 + child % 14};M;"
                + $"{1000000 + row};45;45A{row % 20:00};{12340000 + row % 37};02;"
                + $"{from.AddDays(-9):dd-MM-yyyy};{from:dd-MM-yyyy};{from.AddDays(200):dd-MM-yyyy};"
                + $"{1 + row % 40};04;6;{6500 + row % 4000};{(1 + row % 40) * (6500 + row % 4000) / 100},50;31;2024"));
        }
    }
}
