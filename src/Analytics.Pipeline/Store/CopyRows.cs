using System.Buffers.Binary;
using System.Text;

namespace Analytics.Pipeline.Store;

/// <summary>
/// Rows in PostgreSQL's binary COPY format, in memory until they are sent. For the one table of a million rows: here a
/// cell is only its bytes, where the driver of <see cref="BulkCopy"/> looks up a type for each.
/// </summary>
/// <remarks>
/// A signature; per row the number of cells, and per cell its length in bytes and those bytes, numbers with the highest
/// byte first, or -1 as length for null; -1 at the end. PostgreSQL manual, COPY, "Binary Format".
/// </remarks>
sealed class CopyRows
{
    static readonly int FirstDay = new DateOnly(2000, 1, 1).DayNumber;

    byte[] bytes = new byte[1 << 18];
    int length;

    public void Begin() => Append([.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0]);

    public void End() => BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), -1);

    public void Row(short cells) => BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), cells);

    public void Short(short value) => BinaryPrimitives.WriteInt16BigEndian(Cell(sizeof(short)), value);

    public void Int(int? value)
    {
        if (value is { } number) BinaryPrimitives.WriteInt32BigEndian(Cell(sizeof(int)), number);
        else Null();
    }

    public void Long(long? value)
    {
        if (value is { } number) BinaryPrimitives.WriteInt64BigEndian(Cell(sizeof(long)), number);
        else Null();
    }

    public void Date(DateOnly? value) => Int(value?.DayNumber - FirstDay);

    public void Uuid(Guid? value)
    {
        const int size = 16;
        if (value is { } key) key.TryWriteBytes(Cell(size), bigEndian: true, out _);
        else Null();
    }

    public void Text(string? value)
    {
        if (value is null) Null();
        else Encoding.UTF8.GetBytes(value, Cell(Encoding.UTF8.GetByteCount(value)));
    }

    /// <summary>Sends what was written; then it can be filled again.</summary>
    public async Task SendAsync(Stream copy, CancellationToken ct)
    {
        await copy.WriteAsync(bytes.AsMemory(0, length), ct);
        length = 0;
    }

    void Append(ReadOnlySpan<byte> part) => part.CopyTo(Take(part.Length));

    void Null() => BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), -1);

    Span<byte> Cell(int size)
    {
        BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), size);
        return Take(size);
    }

    Span<byte> Take(int size)
    {
        if (bytes.Length - length < size) Array.Resize(ref bytes, 2 * bytes.Length + size);
        length += size;
        return bytes.AsSpan(length - size, size);
    }
}
