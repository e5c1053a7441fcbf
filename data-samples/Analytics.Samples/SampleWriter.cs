using System.Globalization;
using Analytics.Samples.Care;
using Analytics.Samples.Files;

namespace Analytics.Samples;

/// <summary>Writes the files of one municipality after the other and keeps the truth about them.</summary>
sealed class SampleWriter(string directory, Truth truth, IProgress<string>? progress)
{
    const string FirstDelivery = "toewijzingen-2024.csv";
    const string SecondDelivery = "toewijzingen-2024-correctie.csv";

    public void Write(MunicipalitySample sample, Dialect dialect, bool corrected = false)
    {
        var chance = Chance.For(truth.Seed, $"{sample.Municipality.Code} rows");
        var rows = new Rows(sample.Municipality, sample.Window, chance);
        var complete = rows.Complete(sample.Allocations);
        if (corrected)
        {
            var (early, correction) = rows.TooEarly(sample.Allocations);
            WriteFile(sample.Municipality, dialect, FirstDelivery, 1, early);
            WriteFile(sample.Municipality, dialect, SecondDelivery, 2, complete);
            truth.Corrections.Add(correction);
        }
        else WriteFile(sample.Municipality, dialect, FirstDelivery, 1, complete);
        truth.Municipalities.Add(sample.Summary());
    }

    public void WriteFile(
        Municipality municipality, Dialect dialect, string file, int delivery, IEnumerable<FileRow> rows)
    {
        Directory.CreateDirectory(Path.Combine(directory, municipality.Folder));
        var name = $"{municipality.Folder}/{file}";
        var written = new ExtractWriter(dialect, municipality)
            .Write(Path.Combine(directory, municipality.Folder, file), name, delivery, rows);
        truth.Files.Add(written);
        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"{name}: {written.DataRows} rows"));
    }

    /// <summary>A file with nothing special about it, written while its rows are made.</summary>
    public void WritePlain(Municipality municipality, IEnumerable<FileRow> rows) =>
        WriteFile(municipality, Dialects.Plain, FirstDelivery, 1, rows);
}
