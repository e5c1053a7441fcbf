using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class LevelBreaksTests
{
    static readonly IReadOnlyList<ReferenceFile> Rows = ReferenceFile.Rows("level-breaks.csv");

    [Fact]
    public void Equals_an_exhaustive_search_in_R() => Assert.All(Rows, row =>
    {
        var found = LevelBreaks.Of(row.Optionals("values"), row.Int("shortest"), row.Int("most"))!;

        Assert.Equal(row.Numbers("breaks"), found.Breaks.Select(date => (double)date.Period));
        Assert.Equal(row.Numbers("from"), found.Breaks.Select(date => (double)date.Earliest));
        Assert.Equal(row.Numbers("to"), found.Breaks.Select(date => (double)date.Latest));
        Close.To(row.Number("dispersion"), found.Dispersion, 1e-8, row.Text("name"));
        Close.To(row.Number("p"), found.PValue, 1e-8, row.Text("name"));
        Assert.All(row.Numbers("criteria").Zip(found.Criteria),
            pair => Close.To(pair.First, pair.Second, 1e-8, row.Text("name")));
    });

    /// <summary>Yearly flow of the Nile at Aswan, 1871-1970: G.W. Cobb, Biometrika 65 (1978) 243-251 dates the fall at
    /// 1898.</summary>
    [Fact]
    public void The_Nile_fell_once_after_1898()
    {
        var nile = Rows.Single(row => row.Text("name") == "nile");

        var found = LevelBreaks.Of(nile.Optionals("values"), shortest: 15, most: 5)!;

        var date = Assert.Single(found.Breaks);
        Assert.Equal(1898, 1871 + date.Period - 1);
        Assert.Equal(1097.75, found.Segments[0].Level, 2);
        Assert.Equal(849.97, found.Segments[1].Level, 2);
        Assert.Equal([1318, 1270, 1276, 1285], found.Criteria.Take(4).Select(value => Math.Round(value)));
    }

    [Fact]
    public void A_clean_jump_is_found_where_it_is()
    {
        var found = LevelBreaks.Of([1, 1, 1, 1, 5, 5, 5, 5])!;

        Assert.Equal(new SeriesBreak(4, 4, 4), Assert.Single(found.Breaks));
        Assert.Equal(0, found.PValue);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(LevelBreaks.Of([]));
        Assert.Null(LevelBreaks.Of([1, 2, 3, 4, 5, 6, 7]));
        Assert.Null(LevelBreaks.Of([3, 3, 3, 3, 3, 3, 3, 3, 3]));
        Assert.Null(LevelBreaks.Of([1, null, 2, null, 3, null, 4, null, 5, null, 6, null]));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("values", () => LevelBreaks.Of([double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>("shortest", () => LevelBreaks.Of([1], shortest: 1));
        Assert.Throws<ArgumentOutOfRangeException>("most", () => LevelBreaks.Of([1], most: 0));
    }
}
