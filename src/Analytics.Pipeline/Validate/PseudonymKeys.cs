using System.IO.Hashing;
using System.Security.Cryptography;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Pseudonyms keyed again on arrival: the first 16 bytes of HMAC-SHA-256 under the municipality's own key. The same
/// child has another key in another municipality.
/// </summary>
/// <remarks>
/// Keys made before are remembered as long as the check lasts, in at most <see cref="MostSlots"/> places of 24 bytes:
/// by a 64-bit hash with a seed that nobody knows, so that no file can be made in which two pseudonyms are taken for
/// one; by chance it happens once in ten million files of a million children.
/// </remarks>
sealed class PseudonymKeys(byte[] key) : IDisposable
{
    const int MostSlots = 1 << 21;
    readonly long seed = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));
    Entry[] slots = new Entry[1 << 12];
    int count;

    readonly record struct Entry(ulong Hash, Guid Key);

    public Guid Of(ReadOnlySpan<byte> pseudonym)
    {
        var hash = XxHash3.HashToUInt64(pseudonym, seed) | 1; // Zero is an empty place.
        var at = Find(hash);
        if (slots[at].Hash == hash) return slots[at].Key;
        var made = Compute(pseudonym);
        if (count * 4L > slots.Length * 3L)
        {
            if (slots.Length == MostSlots) return made;
            Grow();
            at = Find(hash);
        }
        slots[at] = new Entry(hash, made);
        count++;
        return made;
    }

    /// <summary>To tell two pseudonyms of one number apart; not secret and not stored. 0 when there is none.</summary>
    public static uint Hash(ReadOnlySpan<byte> pseudonym) =>
        pseudonym.IsEmpty ? 0 : unchecked((uint)XxHash3.HashToUInt64(pseudonym));

    Guid Compute(ReadOnlySpan<byte> pseudonym)
    {
        Span<byte> code = stackalloc byte[SHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, pseudonym, code);
        return new Guid(code[..16], bigEndian: true);
    }

    int Find(ulong hash)
    {
        var last = slots.Length - 1;
        var at = (int)(hash >> 33) & last;
        while (slots[at].Hash != 0 && slots[at].Hash != hash) at = (at + 1) & last;
        return at;
    }

    void Grow()
    {
        var old = slots;
        slots = new Entry[old.Length * 2];
        foreach (var entry in old)
            if (entry.Hash != 0) slots[Find(entry.Hash)] = entry;
        Array.Clear(old);
    }

    public void Dispose() => Array.Clear(slots);
}
