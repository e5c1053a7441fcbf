using Analytics.Samples;

namespace Analytics.Tests.Samples;

public class CalibrationTests(CalibrationTests.WrittenRegion region) : IClassFixture<CalibrationTests.WrittenRegion>
{
    IReadOnlyList<MunicipalitySummary> Municipalities => region.Summary.Municipalities;

    [Fact]
    public void Eight_to_fourteen_per_cent_of_the_youths_of_every_municipality_are_in_care() =>
        Assert.All(Municipalities, municipality => Assert.InRange(municipality.ShareInCare, .08, .14));

    [Fact]
    public void Six_to_eight_per_cent_of_them_have_a_stay()
    {
        var inCare = Municipalities.Sum(municipality => municipality.YouthsPerYear.Values.Sum());
        var inStay = Municipalities.Sum(one => one.ResidenceShare * one.YouthsPerYear.Values.Sum());

        Assert.InRange(inStay / inCare, .06, .08);
    }

    [Fact]
    public void About_nine_and_a_half_thousand_youths_are_in_care_in_a_year() =>
        Assert.All(Enumerable.Range(2019, 6), year =>
            Assert.InRange(Municipalities.Sum(municipality => municipality.YouthsPerYear[year]), 8_700, 10_300));

    [Fact]
    public void There_are_about_sixty_thousand_allocations() =>
        Assert.InRange(Municipalities.Sum(municipality => municipality.Allocations), 54_000, 66_000);

    [Fact]
    public void About_four_per_cent_has_no_known_neighbourhood() =>
        Assert.InRange(Municipalities.Average(municipality => municipality.UnknownAreaShare), .03, .05);

    [Fact]
    public void The_truth_counts_what_is_in_the_files() =>
        Assert.All(SampleFile.All(region.Directory), file =>
        {
            var rows = file.Rows.ToList();
            Assert.Equal(file.Count("physicalLines"), file.Lines.Length);
            Assert.Equal(file.Count("dataRows"), rows.Count);
            Assert.All(rows, row => Assert.Equal(file.Headings.Length, row.Length));
            Assert.Equal(file.Count("dataRows"),
                file.Count("validRows") + file.Truth.GetProperty("faultyRows").GetArrayLength());
            Assert.InRange(file.Truth.GetProperty("faultyRows").GetArrayLength(), 0, file.Count("dataRows") / 100);
        });

    [Fact]
    public void No_column_looks_like_citizen_numbers()
    {
        foreach (var file in SampleFile.All(region.Directory).Concat(SampleFile.All(Repository.Samples)))
        {
            var passing = new int[file.Headings.Length];
            foreach (var row in file.Rows)
                for (var column = 0; column < row.Length; column++)
                    if (CitizenNumber.Passes(row[column])) passing[column]++;

            Assert.All(passing, count => Assert.True(count < .127 * file.Count("dataRows"), file.Name));
        }
    }

    /// <summary>Written once for all tests of this class: it takes about a second.</summary>
    public sealed class WrittenRegion : IDisposable
    {
        public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("region").FullName;

        public SampleSummary Summary { get; }

        public WrittenRegion() => Summary = SampleRegion.Write(Directory, 2, SampleSize.Region);

        public void Dispose() => System.IO.Directory.Delete(Directory, true);
    }
}
