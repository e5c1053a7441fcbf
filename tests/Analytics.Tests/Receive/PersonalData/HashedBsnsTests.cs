using System.Security.Cryptography;
using System.Text;
using Analytics.Pipeline.Receive.PersonalData;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.PersonalData;

public class HashedBsnsTests
{
    /// <summary>Spread over all numbers, not only those of the test range.</summary>
    static readonly string[] bsns = [.. Enumerable.Range(0, 40_000).Select(at => (uint)(123_456_789 + at * 17_011))
        .Where(Bsn.Passes).Take(600).Select(number => $"{number}")];

    static IntakeReport Of(Func<string, string> pseudonym) => Check(Extract(bsns.Select((bsn, row) =>
        With("Toewijzingnummer", $"{row}", "ClientPseudoniem", pseudonym(bsn))))).Report;

    [Fact]
    public void Finds_a_hash_without_a_key()
    {
        Assert.Equal("P003", Of(bsn => Hex(SHA256.HashData(Encoding.ASCII.GetBytes(bsn)))).Findings[^1].Rule);
        Assert.Equal("P003", Of(bsn => Hex(SHA256.HashData(Encoding.Unicode.GetBytes(bsn)))).Findings[^1].Rule);
        Assert.Equal("P003", Of(bsn =>
            Convert.ToBase64String(SHA512.HashData(Encoding.ASCII.GetBytes(bsn)))).Findings[^1].Rule);
    }

    [Fact]
    public void Takes_in_a_keyed_hash_of_the_same_length()
    {
        byte[] key = [.. Enumerable.Range(0, 32).Select(value => (byte)value)];

        var report = Of(bsn => Hex(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(bsn))));

        Assert.Equal(bsns.Length, report.Stored);
        Assert.DoesNotContain(report.Findings, finding => finding.Rule == "P003");
    }

    static string Hex(byte[] digest) => Convert.ToHexStringLower(digest);
}
