using Analytics.Samples.Care;
using Analytics.Samples.Files;
using Analytics.Samples.Planted;

namespace Analytics.Samples;

/// <summary>
/// Writes the files of a sample region: one folder per municipality, each in that municipality's own way of writing,
/// and <c>waarheid.json</c> with what is hidden in them. The same seed and size always give the same bytes.
/// </summary>
/// <remarks>
/// Everything is invented. Totals resemble published figures (see README.md in the folder above); no child, household
/// or provider exists.
/// </remarks>
public static class SampleRegion
{
    const string TruthFile = "waarheid.json";

    /// <param name="directory">Made when it is not there; files of the same name are replaced.</param>
    /// <param name="seed">Any number: another number is another region.</param>
    /// <param name="size">How much to write.</param>
    /// <param name="progress">One line per file.</param>
    /// <returns>What was written and how it compares with the figures that it resembles.</returns>
    public static SampleSummary Write(
        string directory, int seed, SampleSize size, IProgress<string>? progress = null)
    {
        Directory.CreateDirectory(directory);
        var truth = new Truth(seed, size, size is SampleSize.Nation ? Window.Ten : Window.Six);
        var writer = new SampleWriter(directory, truth, progress);
        if (size is SampleSize.Million) Million.Write(writer, seed);
        else WriteRegion(writer, truth);
        if (size is SampleSize.Nation) Nation.Write(writer, directory, truth);
        File.WriteAllBytes(Path.Combine(directory, TruthFile), truth.ToJson(planted: size is not SampleSize.Million));
        string[] files = [.. truth.Files.Select(file => file.File), TruthFile];
        return new SampleSummary(seed, size, files, truth.Files.Sum(file => (long)file.DataRows),
            truth.Files.GroupBy(file => file.Municipality).Sum(one => one.Last().Children),
            files.Sum(file => new FileInfo(Path.Combine(directory, file)).Length), truth.Municipalities);
    }

    internal static void WriteRegion(SampleWriter writer, Truth truth)
    {
        var municipalities = Region.Load();
        var small = truth.Size is SampleSize.Small;
        var members = Calibration.Divide(small ? 10 : 50, municipalities);
        foreach (var municipality in municipalities)
        {
            var sample = MunicipalitySample.Make(municipality, truth.Window, Calibration.ShareInCare(municipality.Code),
                small ? Calibration.Kept(municipality, 330) : 1,
                [.. Routes.All.Select(_ => members[municipality.Code])], municipality.Code, truth.Seed);
            for (var i = 0; i < sample.RouteMembers.Count; i++) truth.RouteMembers[i].AddRange(sample.RouteMembers[i]);
            writer.Write(sample, Dialects.Of(municipality.Code), Plan.Corrected.Contains(municipality.Code));
        }
    }
}
