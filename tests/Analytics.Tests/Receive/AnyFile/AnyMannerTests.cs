using Analytics.Pipeline.Domain;

namespace Analytics.Tests.Receive.AnyFile;

public class AnyMannerTests
{
    [Fact]
    public void A_table_comes_back_whatever_the_manner_in_which_it_was_written() => Cases.AllHold(AnyTable.Any, table =>
    {
        var (records, report) = Extracts.Check(table.Bytes);

        Assert.True(report.Findings.All(finding => finding.Level != Severity.Error), report.Sentence);
        Assert.Equal(table.Records, records);
        Assert.Equal(table.Lines, report.Lines);
    });
}
