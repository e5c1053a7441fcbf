using Analytics.Attack;

namespace Analytics.Tests.Attack;

public class SimplexTests
{
    /// <summary>A second opinion of a program that others wrote, on systems that nobody thought up.</summary>
    [GlpsolFact]
    public void Agrees_with_the_gnu_linear_programming_kit_on_random_systems()
    {
        var random = new Random(20240101);
        var (solved, contradictory) = (0, 0);
        for (var i = 0; i < 300; i++)
        {
            var system = RandomSystem.Of(random);
            var (variable, smallest) = (random.Next(system.Variables.Count), random.Next(2) == 0);
            var expected = Glpsol.Extreme(system, variable, smallest);
            if (expected is null)
            {
                contradictory++;
                Assert.Throws<ContradictionException>(() => Bounds.Of(system));
                continue;
            }
            solved++;
            var found = Bounds.Of(system)[variable];
            Assert.Equal(expected.Value, smallest ? found.Low : found.High, 1e-6);
        }
        Assert.True(solved > 150 && contradictory > 10, $"{solved} solved, {contradictory} contradictory");
    }

    [Fact]
    public void Propagation_never_says_more_than_the_simplex()
    {
        var random = new Random(7);
        var narrower = 0;
        for (var i = 0; i < 300; i++)
        {
            var system = RandomSystem.Of(random, solvable: true);
            var (exact, pencil) = (Bounds.Of(system), Propagation.Of(system));
            Assert.Empty(pencil.Contradictions);
            for (var v = 0; v < exact.Count; v++)
            {
                Assert.True(pencil[v].Low <= exact[v].Low + 1e-6 && pencil[v].High >= exact[v].High - 1e-6);
                if (pencil[v].Width > exact[v].Width + 0.1) narrower++;
            }
        }
        Assert.True(narrower > 50, $"only {narrower}");
    }

    [Fact]
    public void An_end_that_nothing_holds_is_infinite()
    {
        var system = new LinearSystem();
        system.Relate("difference", 0, 1, new Term(system.Add("x", 0, double.PositiveInfinity), 1),
            new Term(system.Add("y", double.NegativeInfinity, double.PositiveInfinity), -1));

        Assert.Equal([new Interval(0, double.PositiveInfinity), new Interval(-1, double.PositiveInfinity)], Bounds.Of(system));
    }

    /// <summary>E. Beale, Naval Res. Log. Quart. 2 (1955) 269-275: the steepest step alone goes round in circles here.</summary>
    [Fact]
    public void Does_not_go_round_in_circles()
    {
        var system = new LinearSystem();
        int[] x = [.. Enumerable.Range(0, 4).Select(i => system.Add($"x{i}", 0, double.PositiveInfinity))];
        var cost = system.Add("cost", double.NegativeInfinity, double.PositiveInfinity);
        system.Relate("1", double.NegativeInfinity, 0, new Term(x[0], 0.25), new Term(x[1], -60), new Term(x[2], -0.04), new Term(x[3], 9));
        system.Relate("2", double.NegativeInfinity, 0, new Term(x[0], 0.5), new Term(x[1], -90), new Term(x[2], -0.02), new Term(x[3], 3));
        system.Relate("3", double.NegativeInfinity, 1, new Term(x[2], 1));
        system.Equal("cost", 0, new Term(cost, -1), new Term(x[0], -0.75), new Term(x[1], 150), new Term(x[2], -0.02), new Term(x[3], 6));

        Assert.Equal(-0.05, Bounds.Of(system)[cost].Low, 1e-9);
    }
}
