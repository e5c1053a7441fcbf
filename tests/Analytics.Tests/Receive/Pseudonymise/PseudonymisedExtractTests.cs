using System.Text;
using Analytics.App.Commands;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Receive.Pseudonymise;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.Pseudonymise;

public sealed class PseudonymisedExtractTests : IDisposable
{
    static readonly byte[] key = [.. Enumerable.Range(1, 32).Select(value => (byte)value)];
    static readonly string[] writings =
        ["012345672", "12345672", "0123.45.672", "0123 45 672", "'012345672", "０１２３４５６７２", "=\"12345672\""];

    readonly string folder = Directory.CreateTempSubdirectory("pseudonymise").FullName;

    string In => Path.Combine(folder, "in.csv");
    string Out => Path.Combine(folder, "uit.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    Pseudonymised Write(string text, Encoding? encoding = null, string[]? columns = null, string[]? drop = null)
    {
        File.WriteAllText(In, text, encoding ?? new UTF8Encoding(false));
        return new PseudonymisedExtract(columns ?? ["ClientPseudoniem"], drop ?? [], key).Write(In, Out);
    }

    static string Numbers(params string[] numbers) => Extract(numbers.Select((number, row) =>
        With("Toewijzingnummer", $"{row}", "ClientPseudoniem", number)));

    [Fact]
    public void What_it_writes_passes_the_check_that_refused_the_original()
    {
        var text = Numbers("999990019", "999990020", "999990032", "999990044", "999990056", "999990068");
        Assert.Equal(Verdict.Refused, Check(text).Report.Verdict);

        var done = Write(text);

        var (records, report) = Check(File.ReadAllBytes(Out));
        Assert.Equal((6, 6, 6), (done.Rows, done.Values, done.Children));
        Assert.Equal((Verdict.Accepted, 6), (report.Verdict, records.Count));
        Assert.DoesNotContain("9999900", File.ReadAllText(Out), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_number_in_any_writing_is_the_same_child()
    {
        using var pseudonyms = new ClientPseudonyms(key);

        Assert.Single(writings.Select(pseudonyms.Of).Distinct());
        Assert.NotEqual(pseudonyms.Of("12345672"), pseudonyms.Of("12345673"));
        Assert.Matches("^wz1[a-z2-7]{24}$", pseudonyms.Of("12345672"));
    }

    [Fact]
    public void Another_key_gives_another_pseudonym()
    {
        using ClientPseudonyms one = new(key), other = new([.. key.Reverse()]);

        Assert.NotEqual(one.Of("12345672"), other.Of("12345672"));
    }

    [Theory]
    [InlineData("utf-8"), InlineData("utf-8-bom"), InlineData("utf-16"), InlineData("windows-1252")]
    public void Keeps_everything_else_to_the_byte(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16" => new UnicodeEncoding(false, true),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };
        const string pattern = "Rapport beëindiging\r\n\r\n" + Heading + "\r\n{0}\n{1}\r\nTotaal;;;;\"\";;";
        var first = With("ClientPseudoniem", "\"C-1\"", "Segment", "\"a;\"\"b\"\"\r\nc\"", "Doelgroep", "coördinatie");
        var second = With("ClientPseudoniem", "C-2", "Toewijzingnummer", "7", "Segment", "\"\"");
        using var pseudonyms = new ClientPseudonyms(key);

        Write(string.Format(null, pattern, first, second), encoding);

        var expected = string.Format(null, pattern, first.Replace("C-1", pseudonyms.Of("C-1"), StringComparison.Ordinal),
            second.Replace("C-2", pseudonyms.Of("C-2"), StringComparison.Ordinal));
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(expected)], File.ReadAllBytes(Out));
    }

    [Fact]
    public void A_heading_that_says_BSN_is_renamed_and_a_column_of_names_is_left_out()
    {
        var text = Numbers("999990019", "999990020").Replace("ClientPseudoniem", "BSN", StringComparison.Ordinal)
            .Replace("Doelgroep", "Naam", StringComparison.Ordinal);

        var done = Write(text, columns: ["BSN"], drop: ["naam"]);

        Assert.Equal(["BSN"], done.Renamed);
        Assert.Equal(Verdict.Accepted, Check(File.ReadAllBytes(Out)).Report.Verdict);
    }

    [Fact]
    public void Refuses_to_write_what_is_still_personal()
    {
        var text = Extract(Enumerable.Range(0, 12).Select(row => With("Toewijzingnummer", $"{row}", "ClientPseudoniem",
            $"C{row}", "Doelgroep", "Kerkstraat 12")));

        var refusal = Assert.Throws<ExtractException>(() => Write(text));

        Assert.Contains("adressen in kolom Y", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["in.csv"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Does_not_do_it_twice_or_to_a_column_that_is_not_there()
    {
        using var pseudonyms = new ClientPseudonyms(key);

        Assert.Contains("al gepseudonimiseerd", Assert.Throws<PseudonymiseException>(
            () => Write(Numbers(pseudonyms.Of("1")))).Message, StringComparison.Ordinal);
        Assert.Contains("Klantcode", Assert.Throws<PseudonymiseException>(
            () => Write(Numbers("1"), columns: ["Klantcode"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_makes_a_key_for_its_owner_only_and_uses_it_again()
    {
        File.WriteAllText(In, Numbers("999990019", "999990020"));
        var keyFile = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "sleutels")).FullName, "sleutel");

        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["pseudonymise", In, "--new-key", keyFile, "--out", Out]));
        var first = File.ReadAllText(Out);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(keyFile));
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["pseudonymise", In, "--key-file", keyFile, "--out", Out]));
        Assert.Equal(first, File.ReadAllText(Out));
        Assert.Equal(ExitCode.WrongUse, await CommandLine.RunAsync(["pseudonymise", In, "--new-key", keyFile, "--out", Out]));
        Assert.Equal(ExitCode.WrongUse, await CommandLine.RunAsync(["pseudonymise", In, "--out", Out]));
        Assert.Equal(ExitCode.WrongUse, await CommandLine.RunAsync(["pseudonymise", In, "--key-file", In + "x", "--out", Out]));
    }
}
