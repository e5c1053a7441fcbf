using System.Buffers.Binary;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Says whether two files hold the same rows, in any order, under any name, with any line ends, separator or encoding:
/// the sum modulo 2¹²⁸ of a hash of each row's cells, under the municipality's key.
/// </summary>
/// <remarks>
/// XXH128 with a secret seed, not a cryptographic hash: who could make two files of the same fingerprint would have to
/// know the key, and would only have a second delivery of his own taken for his first. It is several times faster.
/// </remarks>
sealed class ContentFingerprint(ColumnMap map, byte[] key)
{
    const byte Between = 0x1F;
    readonly long seed = BinaryPrimitives.ReadInt64LittleEndian(HMACSHA256.HashData(key, "rows"u8));
    byte[] buffer = new byte[1024];
    UInt128 sum;
    long rows;

    /// <summary>Adds a row, and returns the first 64 bits of its hash: equal rows have equal hashes.</summary>
    public ulong Add(ExtractRow row)
    {
        var length = 0;
        if (row.Fault != RowFault.None) Append(row.Raw, ref length); // Its cells cannot be told apart.
        else
            for (var column = 0; column < map.FieldOf.Length; column++)
                if (map.FieldOf[column] >= 0) Append(row[column], ref length);

        var hash = XxHash128.HashToUInt128(buffer.AsSpan(0, length), seed);
        unchecked { sum += hash; }
        rows++;
        return (ulong)(hash >> 64);
    }

    /// <summary>The fingerprint of the rows so far and of which columns there are.</summary>
    /// <param name="besides">What the rows mean and do not say: the year that was given with them.</param>
    public byte[] Finish(Layout layout, string besides = "")
    {
        var columns = layout.Columns.Where((_, column) => map.FieldOf[column] >= 0).Select(column => column.Name);
        var names = Encoding.UTF8.GetBytes($"{layout.Kind}|{string.Join('|', columns)}{besides}");
        var content = new byte[24 + names.Length];
        BinaryPrimitives.WriteUInt128LittleEndian(content, sum);
        BinaryPrimitives.WriteInt64LittleEndian(content.AsSpan(16), rows);
        names.CopyTo(content, 24);
        return HMACSHA256.HashData(key, content);
    }

    void Append(ReadOnlySpan<byte> cell, ref int length)
    {
        if (buffer.Length < length + cell.Length + 1) Array.Resize(ref buffer, (length + cell.Length + 1) * 2);
        cell.CopyTo(buffer.AsSpan(length));
        length += cell.Length;
        buffer[length++] = Between;
    }
}
