using System.Security.Cryptography;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Pseudonyms keyed again on arrival: the first 16 bytes of HMAC-SHA-256 under the municipality's own key. The same
/// child has another key in another municipality. Keys made before are remembered as long as the check lasts.
/// </summary>
sealed class PseudonymKeys(byte[] key) : IDisposable
{
    const int Slots = 1 << 17, LongestKept = 47, SlotSize = LongestKept + 1;
    readonly IncrementalHash hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
    readonly byte[] kept = new byte[Slots * SlotSize];
    readonly Guid[] keys = new Guid[Slots];

    public Guid Of(ReadOnlySpan<byte> pseudonym)
    {
        if (pseudonym.Length > LongestKept) return Compute(pseudonym);
        var at = (int)(Hash(pseudonym) & (Slots - 1));
        var slot = kept.AsSpan(at * SlotSize, SlotSize);
        if (slot[0] == pseudonym.Length && slot.Slice(1, pseudonym.Length).SequenceEqual(pseudonym)) return keys[at];
        slot[0] = (byte)pseudonym.Length;
        pseudonym.CopyTo(slot[1..]);
        return keys[at] = Compute(pseudonym);
    }

    Guid Compute(ReadOnlySpan<byte> pseudonym)
    {
        Span<byte> code = stackalloc byte[SHA256.HashSizeInBytes];
        hmac.AppendData(pseudonym);
        hmac.GetHashAndReset(code);
        return new Guid(code[..16], bigEndian: true);
    }

    /// <summary>0 for no pseudonym.</summary>
    public static uint Hash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return 0;
        unchecked
        {
            var hash = 2166136261u;
            foreach (var value in bytes) hash = (hash ^ value) * 16777619u;
            return hash ^ hash >> 15;
        }
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(kept);
        hmac.Dispose();
    }
}
