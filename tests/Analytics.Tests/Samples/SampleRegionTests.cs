using Analytics.Samples;

namespace Analytics.Tests.Samples;

public sealed class SampleRegionTests : IDisposable
{
    readonly string directory = Directory.CreateTempSubdirectory("samples").FullName;

    public void Dispose() => Directory.Delete(directory, true);

    [Fact]
    public void The_committed_sample_is_what_the_generator_writes()
    {
        var written = SampleRegion.Write(directory, 1, SampleSize.Small);

        Assert.All(written.Files, file => Assert.True(
            Same(Path.Combine(directory, file), Path.Combine(Repository.Samples, file)),
            $"{file} differs: write it again as README.md in data-samples says."));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_does_not()
    {
        var first = SampleRegion.Write(Path.Combine(directory, "first"), 7, SampleSize.Small);
        var second = SampleRegion.Write(Path.Combine(directory, "second"), 7, SampleSize.Small);
        SampleRegion.Write(Path.Combine(directory, "other"), 8, SampleSize.Small);

        Assert.Equal(first.Files, second.Files);
        Assert.All(first.Files, file =>
        {
            Assert.True(Same(Path.Combine(directory, "first", file), Path.Combine(directory, "second", file)), file);
            Assert.False(Same(Path.Combine(directory, "first", file), Path.Combine(directory, "other", file)), file);
        });
    }

    [Fact]
    public void The_small_sample_fits_in_a_repository()
    {
        var written = SampleRegion.Write(directory, 1, SampleSize.Small);

        Assert.True(written.Bytes < 3_000_000);
        Assert.Equal(9, written.Municipalities.Count);
        Assert.All(written.Municipalities, municipality => Assert.InRange(municipality.Children, 200, 500));
    }

    [Fact]
    public void A_culture_does_not_change_a_byte()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            SampleRegion.Write(directory, 1, SampleSize.Small);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }

        Assert.True(Same(Path.Combine(directory, "waarheid.json"), Path.Combine(Repository.Samples, "waarheid.json")));
    }

    static bool Same(string one, string other) =>
        File.Exists(other) && File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
