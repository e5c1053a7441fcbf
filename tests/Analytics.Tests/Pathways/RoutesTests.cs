using Analytics.Pipeline.Pathways;
using Analytics.Tests.Measure;

namespace Analytics.Tests.Pathways;

public class RoutesTests
{
    [Fact]
    public void Follows_the_forms_that_began_in_the_two_years_before_the_first_stay()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros
            old;BU16740000;ambulant;2018-06-01;2018-12-31;100
            a;BU16740000;ggz;2019-06-01;2019-08-31;100
            a;BU16740000;ambulant;2022-03-01;2022-08-31;100
            a;BU16740000;ambulant;2022-09-05;2022-12-31;100
            a;BU16740000;crisis;2022-12-01;2023-01-31;100
            a;BU16740000;verblijf;2023-02-01;2023-12-31;100
            b;BU16740000;verblijf;2023-02-01;2023-12-31;100
            """);

        var edges = Routes.BeforeFirstResidence(care)
            .Select(edge => (edge.From, edge.To, edge.Children, edge.MedianDays));

        Assert.Equal(
        [
            ("ambulant", "crisis", 1, 275.0),
            ("crisis", "eerste verblijf", 1, 62.0),
            ("start", "ambulant", 1, 0.0),       // The ggz of 2019 was too long ago; two pieces of ambulant are one.
            ("start", "eerste verblijf", 1, 0.0), // b: nothing came before.
        ], edges);
    }

    [Fact]
    public void Leaves_out_a_child_whose_two_years_before_are_not_all_seen()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100
            a;BU16740000;verblijf;2023-02-01;2023-12-31;100
            """);

        Assert.Empty(Routes.BeforeFirstResidence(care));
    }
}
