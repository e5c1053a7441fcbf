using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Tells a hash of a BSN from a keyed one by doing what an attacker would: hashing BSNs until one is in the column. Of
/// the ninety million BSNs one in so many is in a column of so many children, so in a column of a thousand some ninety
/// thousand tries are enough; there are no false alarms.
/// </summary>
/// <remarks>
/// Tried are MD5, SHA-1, SHA-256 and SHA-512, chosen by the length of the value, written in hexadecimals or base64, of
/// the nine digits as ASCII and as UTF-16 (as SQL Server hashes an nvarchar). First those of the test range, then all
/// others in an order that is spread over the whole range. When the tries that are allowed cannot settle it (too few
/// children), <see cref="IsUnsettled"/> says so, and nothing is refused.
/// </remarks>
sealed partial class HashedBsns
{
    const int MostKept = 4096, MostHashes = 2_000_000, Prefixes = 100_000_000, FirstOfTestRange = 99_990_000;
    const double Bsns = Prefixes * 10 / 11.0;

    /// <summary>How sure the search must be, as the logarithm of the chance to miss: one in a thousand.</summary>
    const double Sureness = 7;

    /// <summary>Per length in bytes the first eight bytes of each digest.</summary>
    readonly Dictionary<int, HashSet<ulong>> digests = [];

    public int Count => digests.Values.Sum(digest => digest.Count);

    /// <summary>After the search: there are digests, and too few to be sure that no BSN is behind them.</summary>
    public bool IsUnsettled { get; private set; }

    /// <summary>Keeps the text when it has the size of a digest.</summary>
    /// <returns>Whether it has.</returns>
    public bool Add(string text)
    {
        if (text.Length < 22 || Read(text) is not { } digest) return false;
        if (!digests.TryGetValue(digest.Length, out var kept)) digests[digest.Length] = kept = [];
        if (kept.Count < MostKept) kept.Add(BinaryPrimitives.ReadUInt64LittleEndian(digest));
        return true;
    }

    /// <summary>Whether some digest is that of a BSN.</summary>
    public bool Holds()
    {
        foreach (var (length, kept) in digests) if (IsAnyOf(length, kept)) return true;
        return false;
    }

    bool IsAnyOf(int length, HashSet<ulong> kept)
    {
        var needed = Math.Min(Bsns, Bsns * Sureness / kept.Count);
        var tries = (int)Math.Min(needed, MostHashes / 2);
        IsUnsettled |= needed > tries;
        for (var prefix = FirstOfTestRange; prefix < Prefixes; prefix++) if (IsKept(prefix, length, kept)) return true;
        long at = 1;
        for (var n = 0; n < tries; n++)
        {
            at = (at + 61_803_399) % Prefixes; // No common factor with it, so every one comes once.
            if (IsKept((int)at, length, kept)) return true;
        }
        return false;
    }

    /// <param name="prefix">The first eight digits of the number; the ninth follows from them.</param>
    static bool IsKept(int prefix, int length, HashSet<ulong> kept)
    {
        Span<byte> wide = stackalloc byte[18], ascii = stackalloc byte[9];
        wide.Clear();
        var (sum, rest) = (0, prefix);
        for (var digit = 7; digit >= 0; digit--, rest /= 10)
        {
            var value = rest % 10;
            sum += (9 - digit) * value;
            wide[2 * digit] = ascii[digit] = (byte)('0' + value);
        }
        if (sum % 11 == 10) return false;
        wide[16] = ascii[8] = (byte)('0' + sum % 11);
        return IsKept(ascii, length, kept) || IsKept(wide, length, kept)
            || (prefix < Prefixes / 10 && IsKept(ascii[1..], length, kept));
    }

    static bool IsKept(ReadOnlySpan<byte> text, int length, HashSet<ulong> kept)
    {
        Span<byte> digest = stackalloc byte[SHA512.HashSizeInBytes];
        _ = length switch
        {
#pragma warning disable CA5350, CA5351 // Weak hashes are what is looked for.
            MD5.HashSizeInBytes => MD5.HashData(text, digest),
            SHA1.HashSizeInBytes => SHA1.HashData(text, digest),
#pragma warning restore CA5350, CA5351
            SHA256.HashSizeInBytes => SHA256.HashData(text, digest),
            _ => SHA512.HashData(text, digest),
        };
        return kept.Contains(BinaryPrimitives.ReadUInt64LittleEndian(digest));
    }

    static byte[]? Read(string text)
    {
        if (Guid().IsMatch(text)) return null;
        var hex = Hexadecimal().Match(Between().Replace(text, ""));
        if (hex.Success) return Convert.FromHexString(hex.Groups["hex"].ValueSpan);
        var base64 = Base64().Match(text);
        if (!base64.Success) return null;
        var plain = base64.Groups["base"].Value.Replace('-', '+').Replace('_', '/');
        // Other codes of that length, such as our own pseudonyms, do not mix capitals, small letters and digits.
        if (!plain.Any(char.IsAsciiLetterUpper) || !plain.Any(char.IsAsciiLetterLower) || !plain.Any(char.IsAsciiDigit))
            return null;
        var bytes = new byte[64];
        return Convert.TryFromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='), bytes, out var length)
            && length is 16 or 20 or 32 or 64 ? bytes[..length] : null;
    }

    [GeneratedRegex(@"[\s:.\-_']+")]
    private static partial Regex Between();

    /// <summary>A number that a database made up, by its version and variant; one in twelve MD5 digests looks so.
    /// </summary>
    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{4}-[1-7][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", RegexOptions.IgnoreCase)]
    private static partial Regex Guid();

    [GeneratedRegex("(^|[^0-9A-Fa-f]|0x)(?<hex>[0-9A-Fa-f]{128}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{32})([^0-9A-Fa-f]|$)")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"(^|[\s:({\[""])(?<base>[A-Za-z0-9+/_-]{86}|[A-Za-z0-9+/_-]{43}|[A-Za-z0-9+/_-]{27}|[A-Za-z0-9+/_-]{22})={0,2}([\s)}\]""]|$)")]
    private static partial Regex Base64();
}
