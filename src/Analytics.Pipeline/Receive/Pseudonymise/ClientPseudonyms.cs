using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Analytics.Pipeline.Receive.PersonalData;

namespace Analytics.Pipeline.Receive.Pseudonymise;

/// <summary>
/// The pseudonym of a client number: the first 120 bits of HMAC-SHA-256 under the municipality's key, as "wz1" and 24
/// letters and digits, so that it cannot be mistaken for a number, a name or a bare hash. A number gives the same one
/// however it is written: with dots, with spaces, without its leading zero.
/// </summary>
sealed class ClientPseudonyms(byte[] key) : IDisposable
{
    const string Prefix = "wz1", Letters = "abcdefghijklmnopqrstuvwxyz234567";
    const int Length = 24;
    static readonly SearchValues<char> letters = SearchValues.Create(Letters);
    readonly IncrementalHash hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);

    public string Of(string number)
    {
        hmac.AppendData("wijkzicht pseudonym 1:"u8);
        hmac.AppendData(Encoding.UTF8.GetBytes(Canonical(number)));
        Span<byte> code = stackalloc byte[SHA256.HashSizeInBytes];
        hmac.GetHashAndReset(code);
        Span<char> written = stackalloc char[Length];
        for (var at = 0; at < Length; at++) written[at] = Letters[Five(code, at * 5)];
        return Prefix + written.ToString();
    }

    public static bool IsOne(string value) => value.Length == Prefix.Length + Length
        && value.StartsWith(Prefix, StringComparison.Ordinal)
        && !value.AsSpan(Prefix.Length).ContainsAnyExcept(letters);

    /// <summary>Digits without signs between them and zeros in front; anything else as it reads.</summary>
    static string Canonical(string number)
    {
        var plain = PlainText.Of(number);
        var digits = string.Concat(plain.Where(char.IsAsciiDigit));
        var isNumber = digits.Length > 0 && plain.All(character => char.IsAsciiDigit(character) || character is '.' or ' ' or '-');
        return isNumber ? digits.TrimStart('0') : plain;
    }

    /// <summary>Five bits from that bit on.</summary>
    static int Five(ReadOnlySpan<byte> code, int bit) =>
        (code[bit / 8] << 8 | code[bit / 8 + 1]) >> (11 - bit % 8) & 31;

    public void Dispose() => hmac.Dispose();
}
