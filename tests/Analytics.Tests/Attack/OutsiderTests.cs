using Analytics.Attack;

namespace Analytics.Tests.Attack;

/// <summary>Small releases, each with one leak planted in it or none.</summary>
public class OutsiderTests
{
    [Fact]
    public void Finds_a_buurt_beside_exact_ones()
    {
        var found = Only("""
            WK074800   starts totaal 2024K1 41 1000
            BU07480000 starts totaal 2024K1 37 1000
            BU07480001 starts totaal 2024K1 -  -
            BU07480001 inzet  totaal 2024K1 1000000 1000
            """);

        Assert.Equal(("BU07480001", Recovery.Exact, new Interval(4, 4), "outsider"),
            (found.Cell.Area, found.Recovery, found.Interval, found.Attacker));
        Assert.Equal("areas add up: starts totaal WK074800 2024K1", Assert.Single(found.Constraints));
    }

    [Fact]
    public void Finds_a_quarter_from_its_year() => Assert.Equal((Recovery.Exact, new Interval(1, 1)), Judged("""
        GM0748 starts totaal 2024   20 1000
        GM0748 starts totaal 2024K1 10 1000
        GM0748 starts totaal 2024K2 11 1000
        GM0748 starts totaal 2024K3 -  -
        GM0748 starts totaal 2024K4 0  1000
        """));

    [Fact]
    public void Finds_a_form_from_the_total() => Assert.Equal((Recovery.FewValues, new Interval(1, 4)), Judged("""
        GM0748 starts totaal   2024 25 1000
        GM0748 starts ambulant 2024 25 1000
        GM0748 starts ggz      2024 -  -
        """));

    [Fact]
    public void Finds_that_rounding_leaves_few_numbers() => Assert.Equal((Recovery.FewValues, new Interval(1, 4)), Judged("""
        WK074800   jeugdigen totaal 2024K1 25 1000
        BU07480000 jeugdigen totaal 2024K1 25 1000
        BU07480001 jeugdigen totaal 2024K1 -  -
        BU07480001 inzet     totaal 2024K2 1000000 1000
        """));

    [Fact]
    public void Finds_that_somebody_is_in_a_form_whose_zero_is_withheld() => Assert.Equal((Recovery.CertainlySome, new Interval(1, 9)), Judged("""
        WK074800 jeugdigen crisis 2024K1 - -
        WK074800 starts    crisis 2024K1 0 1000
        """));

    [Theory]
    [InlineData("GM0748 verwijzers totaal 2024 - 35 11.4")]
    [InlineData("GM0748 verwijzers totaal 2024 - 36 11.1")]
    [InlineData("GM0748 jeugdigen totaal 2024 - 1001 4.0")]
    public void Finds_a_count_from_a_share_with_a_decimal(string line) => Assert.Contains(
        Attacker.Run(Tables.Read(line + "\nGM0748 inzet totaal 2024 1000000 1000")).Recovered,
        found => found.Part == CellPart.Numerator && found.Interval.Holds(4));

    [Fact]
    public void Finds_spending_from_the_wijk() => Assert.Equal((Recovery.Spending, new Interval(35, 45)), Judged("""
        WK074800   inzet totaal 2024K1 10000000 1000
        BU07480000 inzet totaal 2024K1 6000000  1000
        BU07480001 inzet totaal 2024K1 -        -
        """));

    [Fact]
    public void Finds_nothing_where_two_are_masked_and_the_rest_is_rounded() => Assert.Empty(Attacker.Run(Tables.Read("""
        JZ-WBW     starts totaal 2024K1 150 9000
        GM0748     starts totaal 2024K1 80  5000
        GM0777     starts totaal 2024K1 70  4000
        WK074800   starts totaal 2024K1 40  1000
        WK074801   starts totaal 2024K1 35  1000
        BU07480000 starts totaal 2024K1 30  1000
        BU07480001 starts totaal 2024K1 -   -
        BU07480002 starts totaal 2024K1 -   -
        BU07480001 inzet  totaal 2024K2 1000000 1000
        BU07480002 inzet  totaal 2024K2 1000000 1000
        """)).Recovered);

    /// <summary>A wijk has fewer children than its buurten together: some moved, and the sum says nothing.</summary>
    [Fact]
    public void Supposes_that_nobody_moves_until_figures_say_otherwise()
    {
        var report = Attacker.Run(Tables.Read("""
            WK074800   jeugdigen totaal 2024 100 1000
            BU07480000 jeugdigen totaal 2024 80 1000
            BU07480001 jeugdigen totaal 2024 40 1000
            """));

        Assert.Equal("areas add up: jeugdigen totaal WK074800 2024", Assert.Single(report.Contradictions));
        Assert.True(report.IsSafe);
    }

    [Theory]
    [InlineData(true, false, Recovery.FewValues)]
    [InlineData(false, false, Recovery.None)]
    [InlineData(false, true, Recovery.None)]
    public void Concludes_less_where_zeros_and_other_counts_are_withheld_too(bool showsZeros, bool withholdsMore, Recovery recovery)
    {
        var cells = Tables.Read("""
            WK074800   starts totaal 2024K1 25 1000
            BU07480000 starts totaal 2024K1 25 1000
            BU07480001 starts totaal 2024K1 -  -
            BU07480001 inzet  totaal 2024K2 1000000 1000
            """);

        var found = Attacker.Run(cells, new PublicationRules(showsZeros, withholdsMore)).Recovered;

        Assert.Equal(recovery, found.SingleOrDefault()?.Recovery ?? Recovery.None);
    }

    [Fact]
    public void Does_not_mind_the_order_of_the_cells()
    {
        var cells = Tables.Read("""
            WK074800   starts totaal 2024K1 25 1000
            BU07480000 starts totaal 2024K1 25 1000
            BU07480001 starts totaal 2024K1 -  -
            WK074800   starts totaal 2023K1 40 1000
            BU07480000 starts totaal 2023K1 38 1000
            BU07480001 starts totaal 2023K1 -  -
            """);

        Assert.Equal(Attacker.Run(cells).Recovered.Select(Words), Attacker.Run(cells.Reverse()).Recovered.Select(Words));

        static string Words(RecoveredCell found) => $"{found.Cell} {found.Interval} {string.Join('|', found.Constraints)}";
    }

    [Fact]
    public void Refuses_an_indicator_of_which_it_does_not_know_what_adds_up() =>
        Assert.Throws<ArgumentException>(() => Attacker.Run(Tables.Read("GM0748 nieuw totaal 2024 - -")));

    static (Recovery, Interval) Judged(string lines) => (Only(lines).Recovery, Only(lines).Interval);

    static RecoveredCell Only(string lines) => Assert.Single(Attacker.Run(Tables.Read(lines)).Recovered);
}
