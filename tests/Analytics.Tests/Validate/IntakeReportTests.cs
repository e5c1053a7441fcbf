using System.Text;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Validate;

public class IntakeReportTests
{
    static readonly string[] rows = [.. Enumerable.Range(1, 100).Select(number => With("Toewijzingnummer",
        $"{number}"))];

    [Fact]
    public void Refuses_a_file_with_one_row_of_another_municipality()
    {
        var (_, report) = Check(Extract([.. rows, With("Gemeentecode", "GM1674")]));

        Assert.Equal((Verdict.Refused, "T105", 102), (report.Verdict, report.Findings[^1].Rule,
            report.Findings[^1].Line));
        Assert.Equal((0, 101, 102), (report.Stored, report.Quarantined, report.Lines));
        Assert.Equal(0, report.AmountStoredCents);
    }

    [Fact]
    public void Lets_the_first_row_say_whose_file_it_is_when_nobody_does()
    {
        var anyone = Context with { Municipality = null };

        Assert.Equal("GM0748", Check(Extract(rows), anyone).Report.Municipality);
        Assert.Equal(Verdict.Refused, Check(Extract([.. rows, With("Gemeentecode", "GM1674")]), anyone).Report.Verdict);
    }

    [Theory]
    [InlineData(5, Verdict.AcceptedWithRemarks), InlineData(6, Verdict.Refused)]
    public void Refuses_above_five_per_cent_of_errors(int wrong, Verdict verdict)
    {
        var context = Context with { Profile = MunicipalityProfile.Empty };
        var file = Extract(rows.Select((row, index) => index < wrong ? With("Toewijzingnummer", $"{index + 1}",
            "Einddatum", "onzin") : row));

        var report = Check(file, context).Report;

        Assert.Equal(verdict, report.Verdict);
        Assert.Equal(wrong == 5
            ? "Geaccepteerd met opmerkingen: 95 regels; 5 regels met een fout zijn apart gezet; "
                + "0 waarschuwingen en 0 opmerkingen."
            : "Geweigerd: 6 van de 100 regels hebben een fout (6 %; de grens is 5 %). "
                + "Herstel de fouten en lever opnieuw aan.", report.Sentence);
    }

    [Fact]
    public void Gives_the_same_fingerprint_whatever_the_order_name_and_line_ends()
    {
        var file = Extract(rows);
        var hash = Check(file).Report.ContentHash;
        var turned = Encoding.UTF8.GetBytes(Extract(rows.Reverse()).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(hash, Check(turned, fileName: "anders.csv").Report.ContentHash);
        Assert.NotEqual(hash, Check(Extract(rows[1..])).Report.ContentHash);
        Assert.NotEqual(hash, Check(file, Context with { PseudonymKey = new byte[32] }).Report.ContentHash);
    }

    [Fact]
    public void Keys_pseudonyms_per_municipality()
    {
        var first = Check(Extract(Right)).Records[0].YouthKey;

        Assert.Equal(first, Check(Extract(With("Volume", "1"))).Records[0].YouthKey);
        Assert.NotEqual(first, Check(Extract(Right), Context with { PseudonymKey = new byte[32] }).Records[0].YouthKey);
        var hmac = System.Security.Cryptography.HMACSHA256.HashData(Context.PseudonymKey, "a1b2c3d4e5f6"u8);
        Assert.Equal(Convert.ToHexStringLower(hmac)[..32], first.ToString("N"));
    }

    [Fact]
    public void Is_not_there_before_the_records_were_read() => Assert.Throws<InvalidOperationException>(
        () => AllocationCheck.Open(new MemoryStream(Encoding.UTF8.GetBytes(Extract(Right))), "a.csv", Context).Report);
}
