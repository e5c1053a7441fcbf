using Analytics.Samples.Care;
using Analytics.Samples.Files;

namespace Analytics.Samples;

/// <summary>Exactly 1,000,000 rows: Roosendaal over and over, with other children each time.</summary>
static class Million
{
    const int RowCount = 1_000_000;
    const string Code = "GM1674";

    public static void Write(SampleWriter writer, int seed)
    {
        var municipality = Region.Load().Single(one => one.Code == Code);
        writer.WritePlain(municipality, Rows(municipality, seed).Take(RowCount));
    }

    static IEnumerable<FileRow> Rows(Municipality municipality, int seed)
    {
        for (int round = 0, number = 1_000_001; ; round++)
        {
            var sample = MunicipalitySample.Make(municipality, Window.Six, Calibration.ShareInCare(Code), 1, null,
                $"{Code} round {round}", seed, number);
            foreach (var allocation in sample.Allocations) yield return new FileRow(allocation);
            number += sample.Allocations.Count;
        }
    }
}
