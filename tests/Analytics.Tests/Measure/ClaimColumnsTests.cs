using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

public class ClaimColumnsTests
{
    const string Allocations = """
        child;buurt;form;from;last;euros
        old;BU16740000;ambulant;2021-06-01;2021-12-31;100
        a;BU16740000;ambulant;2024-01-15;2024-06-30;600
        b;BU16740001;ambulant;2024-01-01;2024-06-30;182
        """;

    [Fact]
    public void Claims_replace_the_amount_of_the_allocation_in_the_months_in_which_they_were_made()
    {
        var care = Care.Table(Allocations, claims: """
            2;2024-03;70
            2;2024-01;50
            2;2024-05;-20
            """);

        Assert.Equal(12000, CareSpending(care, "BU16740000", "2024K1"));
        Assert.Equal(-2000, CareSpending(care, "BU16740000", "2024K2"));
        Assert.Equal(10000, CareSpending(care, "WK167400", "2024") - 18200);
        Assert.Equal(9100, CareSpending(care, "BU16740001", "2024K1")); // Without claims: by days, 91 of 182.
        Assert.Equal(10000, care.AmountCents[RowOf(care, 2)]);
        Assert.False(care.Estimated[RowOf(care, 2)]);
    }

    [Fact]
    public void A_claim_outside_the_allocation_counts_on_its_first_or_last_day_and_one_of_no_allocation_not_at_all()
    {
        var care = Care.Table(Allocations, claims: """
            2;2023-11;10
            2;2024-09;5
            77;2024-02;1000
            """);

        Assert.Equal(1000, CareSpending(care, "BU16740000", "2024K1"));
        Assert.Equal(500, CareSpending(care, "BU16740000", "2024K2"));
        Assert.Equal(0, CareSpending(care, "BU16740000", "2023K4"));
        Assert.Equal(0, CareSpending(care, "BU16740000", "2024K3"));
    }

    [Fact]
    public void A_month_past_what_the_allocations_know_waits()
    {
        var care = Care.Table(Allocations, referenceDate: "2024-03-31", claims: """
            2;2024-02;10
            2;2024-04;5
            """);

        Assert.Equal(1000, CareSpending(care, "GM1674", "2024K1") - CareSpending(care, "BU16740001", "2024K1"));
    }

    [Fact]
    public void The_order_of_claims_and_allocations_changes_nothing()
    {
        var claims = "2;2024-03;70\n3;2024-02;5\n2;2024-01;50\n3;2024-01;6";
        var one = Care.Table(Allocations, claims: claims);
        var other = Care.Table(Allocations, claims: string.Join('\n', claims.Split('\n').Reverse()));

        Assert.Equal(one.FirstClaim, other.FirstClaim);
        Assert.Equal(one.ClaimDay, other.ClaimDay);
        Assert.Equal(one.ClaimCents, other.ClaimCents);
    }

    static int RowOf(CareTable care, long number) => Array.IndexOf(care.Number, number);

    static long CareSpending(CareTable care, string area, string period) =>
        Indicators.CareSpending.In(care, area, "totaal", period);
}
