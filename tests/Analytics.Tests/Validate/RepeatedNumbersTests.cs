using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Validate;

public class RepeatedNumbersTests
{
    [Fact]
    public void Sets_the_second_of_two_equal_rows_apart()
    {
        var (records, report) = Check(Extract(Right, With("Toewijzingnummer", "2"), Right));

        Assert.Equal(["T401:4"], Findings(report));
        Assert.Equal(2, records.Count);
    }

    [Fact]
    public void Asks_which_row_holds_when_number_and_date_are_the_same() =>
        Assert.Equal(["T402:3"], Findings(Check(Extract(Right, With("Einddatum", "30-06-2025"))).Report));

    [Fact]
    public void Takes_a_later_allocation_date_as_a_new_version() =>
        Assert.Empty(Findings(Check(Extract(Right, With("Toewijzingsdatum", "20-12-2024"))).Report));

    [Fact]
    public void Sets_a_number_of_another_child_apart_whatever_its_date()
    {
        var (records, report) = Check(Extract(Right, With("ClientPseudoniem", "f6", "Toewijzingsdatum", "20-12-2024"),
            With("ClientPseudoniem", "f6", "Toewijzingnummer", "2"), With("ClientPseudoniem", "f7")));

        Assert.Equal(["T403:3", "T403:5"], Findings(report));
        Assert.Equal([1001, 2], records.Select(record => (int)record.Number));
    }

    [Fact]
    public void A_row_without_a_pseudonym_is_no_other_child() =>
        Assert.Equal(["T001:2"], Findings(Check(Extract(With("ClientPseudoniem", ""),
            With("Toewijzingsdatum", "20-12-2024"))).Report));

    [Fact]
    public void Finds_them_among_many()
    {
        var rows = Enumerable.Range(1, 20_000).Select(number => With("Toewijzingnummer", $"{number}"));

        Assert.Equal(["T401:20002", "T401:20003"], Findings(Check(Extract([.. rows, With("Toewijzingnummer", "1"),
            With("Toewijzingnummer", "19999")])).Report));
    }

    [Fact]
    public void Does_not_slow_down_when_every_row_has_the_same_number()
    {
        var rows = Enumerable.Range(1, 20_000).Select(volume => With("Volume", $"{volume}"));

        var (records, _) = Check(Extract(rows));

        Assert.Equal(20_000, records.Count);
    }
}
