using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

public class LanesTests
{
    const string Csv = """
        child;buurt;form;from;last;euros;referrer;sex;born;group;provider
        old;BU16740000;ambulant;2021-06-01;2021-12-31;100;01;M;2012;;1
        a;BU16740000;ambulant;2023-01-01;2023-03-31;100;01;M;2019;lvb;1
        b;BU16740000;ggz;2023-01-01;2023-03-31;100;02;V;2005;;2
        c;;ggz;2023-01-01;2023-03-31;100;;;2004;lvb;2
        """;

    [Theory]
    [InlineData("totaal", 3)]
    [InlineData("ggz", 2)]
    [InlineData("01", 1)]
    [InlineData("V", 1)]
    [InlineData("4-11", 1)]
    [InlineData("18-22", 2)]
    [InlineData("lvb", 2)]
    public void A_gemeente_is_split_by_everything_that_is_delivered(string lane, int children) =>
        Assert.Equal(children, Indicators.YouthsInCare.Both(Care.Table(Csv), "GM1674", lane, "2023K1").Numerator);

    [Fact]
    public void Every_split_adds_up_to_all_of_whom_it_is_known()
    {
        var care = Care.Table(Csv);
        var parts = Measured.From(care, Care.Grid(care), Care.Areas).Figures()
            .Where(series => series.Values[0].Indicator == Indicators.YouthsInCare && series.Lane.Split != Split.Form
                && series.Values[0].Area.Code == "JZ-TEST")
            .ToLookup(series => series.Lane.Split, series => series.Values.First(v => v.Period == "2023K1").Numerator);

        Assert.Equal(2, parts[Split.Referrer].Sum());
        Assert.Equal(2, parts[Split.Sex].Sum());
        Assert.Equal(3, parts[Split.Age].Sum());
        Assert.Equal(2, parts[Split.TargetGroup].Sum());
        Assert.Equal(3, parts[Split.Provider].Sum());
    }

    [Fact]
    public void A_wijk_or_buurt_is_split_by_form_only()
    {
        var care = Care.Table(Csv);

        Assert.All(Measured.From(care, Care.Grid(care), Care.Areas).Figures()
            .Where(series => series.Values[0].Area.Code is "WK167400" or "BU16740000"),
            series => Assert.Equal(Split.Form, series.Lane.Split));
    }

    [Fact]
    public void A_child_is_in_the_band_of_the_age_reached_that_year()
    {
        Assert.Equal("0-3", AgeBands.Key(AgeBands.Of(2020, 2023)));
        Assert.Equal("4-11", AgeBands.Key(AgeBands.Of(2019, 2023)));
        Assert.Equal("18-22", AgeBands.Key(AgeBands.Of(2000, 2023)));
    }
}
