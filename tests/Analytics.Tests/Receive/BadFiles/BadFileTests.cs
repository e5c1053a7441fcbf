using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;
using Rules = Analytics.Pipeline.Validate.Rules;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>Every bad file that we could think of gets one verdict, says where and why, and repeats no value.</summary>
public class BadFileTests
{
    static readonly IReadOnlyDictionary<string, BadFile> files = new[]
    {
        NoExtract.All, BrokenText.All, BadColumns.All, BadShapes.All, BadRows.All, BadAreas.All, PersonalFiles.All,
    }.SelectMany(kind => kind).ToDictionary(file => file.Name);

    public static TheoryData<string> Names => [.. files.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Gets_one_verdict_that_says_where_and_why(string name)
    {
        var file = files[name];

        var (_, report) = file.Check();

        Assert.Equal(file.Found, string.Join(' ', report.Findings.Select(Where)));
        Assert.Equal(file.Verdict, report.Verdict);
        if (file.Verdict == Verdict.Refused) Assert.Equal(file.Says, report.Sentence);
        else if (file.Says.Length > 0) Assert.Equal(file.Says, Rules.Of(report.Findings[0].Rule).Message);
    }

    [Theory, MemberData(nameof(Names))]
    public void Accounts_for_every_line(string name)
    {
        var file = files[name];

        var (records, report) = file.Check();

        Assert.Equal(report.Lines, report.HeaderLines + report.Stored + report.Quarantined + report.Blank);
        Assert.Equal(report.AmountInCents, report.AmountStoredCents + report.AmountQuarantinedCents);
        if (file.Verdict == Verdict.Refused)
        {
            Assert.Equal((0, 0L), (report.Stored, report.AmountStoredCents));
            Assert.InRange(report.Lines, 0, PhysicalLines(file));
            return;
        }
        Assert.Equal((records, file.Apart), (report.Stored, report.Quarantined));
        Assert.Equal(PhysicalLines(file), report.Lines);
    }

    [Theory, MemberData(nameof(Names))]
    public void Repeats_no_value(string name)
    {
        var file = files[name];
        var (_, report) = file.Check();

        var said = string.Join('\n', [report.Sentence, .. report.Recognised,
            .. report.Findings.Select(finding => finding.Column).Distinct()]);

        Assert.DoesNotContain(Values(file), value => said.Contains(value, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void There_are_ninety_of_them_and_more() => Assert.True(files.Count >= 90);

    static string Where(Finding finding) => (finding.Line, finding.Column) switch
    {
        (0, "") => finding.Rule,
        (0, var column) => $"{finding.Rule}::{column}",
        (var line, "") => $"{finding.Rule}:{line}",
        var (line, column) => $"{finding.Rule}:{line}:{column}",
    };

    /// <summary>Lines as an editor counts them: CR, LF and CR LF each end one.</summary>
    static int PhysicalLines(BadFile file)
    {
        var text = Text(file).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return text.Count(character => character == '\n') + (text.EndsWith('\n') || text.Length == 0 ? 0 : 1);
    }

    static string Text(BadFile file)
    {
        try
        {
            var found = TextEncoding.Of(file.Bytes);
            return found.Encoding.GetString(file.Bytes.AsSpan(found.Skip));
        }
        catch (Exception broken) when (broken is ExtractException or DecoderFallbackException or ArgumentException)
        {
            return Encoding.Latin1.GetString(file.Bytes);
        }
    }

    /// <summary>The cells that say something of a child; headings and the code of the municipality may be
    /// repeated.</summary>
    static IEnumerable<string> Values(BadFile file) => Text(file)
        .Split(';', '"', '\r', '\n', '\t', '|')
        .Select(cell => cell.Trim())
        .Where(cell => cell.Length > 4 && cell.Any(char.IsDigit) && cell is not ("GM0748" or "GM1674")
            && !cell.StartsWith("k_", StringComparison.Ordinal)).Distinct();
}
