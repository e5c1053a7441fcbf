using Analytics.Attack;

namespace Analytics.Tests.Attack;

/// <summary>The worked examples of the rules of disclosure control, by hand.</summary>
public class WorkedExampleTests
{
    [Fact]
    public void Four_numbers_between_four_sums()
    {
        var system = new LinearSystem();
        int[] x = [.. Enumerable.Range(0, 4).Select(i => system.Add($"x{i}", 0, double.PositiveInfinity))];
        system.Equal("row 1", 7, new Term(x[0], 1), new Term(x[1], 1));
        system.Equal("row 2", 3, new Term(x[2], 1), new Term(x[3], 1));
        system.Equal("column 1", 6, new Term(x[0], 1), new Term(x[2], 1));
        system.Equal("column 2", 4, new Term(x[1], 1), new Term(x[3], 1));

        AssertBounds([(3, 6), (1, 4), (0, 3), (0, 3)], Bounds.Of(system));
    }

    static readonly double[,] Buurten = { { 34, 12, 4 }, { 28, 15, 11 }, { 41, 7, 17 }, { 25, 19, 13 } };

    [Fact]
    public void One_masked_cell_in_a_row_and_a_column_is_recovered() =>
        AssertBounds([(4, 4), (7, 7)], MaskedTable.Bounds(Buurten, (0, 2), (2, 1)));

    [Fact]
    public void Masking_a_column_that_was_not_needed_does_not_help()
    {
        var bounds = MaskedTable.Bounds(Buurten, (0, 2), (2, 1), (0, 0), (2, 0));

        AssertBounds([(4, 4), (7, 7)], bounds.Take(2));
    }

    [Fact]
    public void A_masked_rectangle_is_safe_for_an_outsider() =>
        AssertBounds([(0, 16), (0, 16), (3, 19), (5, 21)], MaskedTable.Bounds(Buurten, (0, 2), (0, 1), (2, 1), (2, 2)));

    [Fact]
    public void A_masked_rectangle_is_open_to_who_knows_a_row_of_it()
    {
        var system = MaskedTable.System(Buurten, (0, 2), (0, 1), (2, 1), (2, 2));
        system.Equal("own row", 17, new Term(3, 1));

        AssertBounds([(4, 4)], Bounds.Of(system).Take(1));
    }

    /// <summary>B1, B2 and B3 make W1, B4 and B5 make W2, and the two wijken the gemeente; first column.</summary>
    [Theory]
    [InlineData("B1 B2", 0, 17)]
    [InlineData("B1 W1", 4, 4)]
    [InlineData("B1 B2 card", 4, 4)]
    public void A_buurt_between_its_wijk_and_gemeente(string masked, double low, double high)
    {
        var system = new LinearSystem();
        var numbers = new (string Name, double Count)[] { ("B1", 4), ("B2", 13), ("B3", 12), ("B4", 16), ("B5", 21), ("W1", 29), ("W2", 37), ("GM", 66) }
            .ToDictionary(area => area.Name, area => masked.Contains(area.Name, StringComparison.Ordinal)
                ? system.Add(area.Name, 0, double.PositiveInfinity)
                : system.Add(area.Name, area.Count, area.Count));
        Sum("W1", "B1", "B2", "B3");
        Sum("W2", "B4", "B5");
        Sum("GM", "W1", "W2");
        if (masked.Contains("card", StringComparison.Ordinal)) system.Equal("W1 without B2", 16, new Term(numbers["B1"], 1), new Term(numbers["B3"], 1));

        var bounds = Bounds.Of(system);

        AssertBounds([(low, high)], [bounds[numbers["B1"]]]);
        if (masked.Contains("W1", StringComparison.Ordinal)) AssertBounds([(29, 29)], [bounds[numbers["W1"]]]);

        void Sum(string whole, params string[] parts) => system.Equal(whole, 0,
            [new Term(numbers[whole], -1), .. parts.Select(part => new Term(numbers[part], 1))]);
    }

    /// <summary>A 3 and B 6 are masked; C 22, D 31 and the total of 62 are shown, exact or rounded.</summary>
    [Theory]
    [InlineData(false, false, 0, 9)]
    [InlineData(false, true, 6, 6)]
    [InlineData(true, true, 1, 9)]
    public void Rounding_keeps_a_provider_from_its_only_neighbour(bool rounded, bool knowsA, double low, double high)
    {
        var system = new LinearSystem();
        var a = knowsA ? system.Add("A", 3, 3) : system.Add("A", 0, 9);
        var b = system.Add("B", rounded ? 1 : 0, 9);
        var (c, d, total) = rounded
            ? (system.Add("C", 18, 22), system.Add("D", 28, 32), system.Add("total", 58, 62))
            : (system.Add("C", 22, 22), system.Add("D", 31, 31), system.Add("total", 62, 62));
        system.Equal("providers", 0, new Term(a, 1), new Term(b, 1), new Term(c, 1), new Term(d, 1), new Term(total, -1));

        AssertBounds([(low, high)], [Bounds.Of(system)[b]]);
    }

    [Fact]
    public void Figures_that_contradict_each_other_have_no_answer()
    {
        var system = new LinearSystem();
        var x = system.Add("x", 0, 3);
        system.Relate("more", 4, 5, new Term(x, 1));

        Assert.Throws<ContradictionException>(() => Bounds.Of(system));
    }

    static void AssertBounds(IEnumerable<(double Low, double High)> expected, IEnumerable<Interval> found)
    {
        foreach (var ((low, high), interval) in expected.Zip(found, (one, other) => (one, other)))
        {
            Assert.Equal(low, interval.Low, 1e-9);
            Assert.Equal(high, interval.High, 1e-9);
        }
        Assert.Equal(expected.Count(), found.Count());
    }
}
