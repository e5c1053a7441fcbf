using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Analytics.Pipeline.Receive;

/// <summary>
/// The file as UTF-8 without a byte order mark, however it was written. It counts physical lines by itself, so that the
/// rows can be reconciled with them, and finds what is no text at the line where it stands.
/// </summary>
sealed class Utf8Source(ReadOnlyMemory<byte> head, Stream rest, TextEncoding text) : Stream
{
    readonly Decoder? decoder = text.IsUtf8 ? null : text.Encoding.GetDecoder();
    readonly byte[] raw = text.IsUtf8 ? [] : new byte[32 * 1024];
    readonly char[] chars = text.IsUtf8 ? [] : new char[32 * 1024 + 2];
    readonly byte[] carry = new byte[4];
    ReadOnlyMemory<byte> head = head[text.Skip..];
    ReadOnlyMemory<byte> decoded;
    byte[] decodedBuffer = [];
    int carried;
    int lineBreaks;
    byte last = (byte)'\n';

    /// <summary>Physical lines so far; complete once the end was read.</summary>
    public int Lines => lineBreaks + (last is (byte)'\n' or (byte)'\r' ? 0 : 1);

    public override int Read(Span<byte> buffer)
    {
        var read = decoder is null ? ReadBytes(buffer) : ReadDecoded(buffer);
        var chunk = buffer[..read];
        if (chunk.IndexOf((byte)0) is >= 0 and var zero)
            throw Fault(chunk[..zero], "bevat een nulteken");
        if (decoder is null) Validate(chunk);
        Count(chunk);
        return read;
    }

    /// <summary>From the sample first, then from the stream.</summary>
    int ReadBytes(Span<byte> buffer)
    {
        if (head.IsEmpty) return rest.Read(buffer);
        var length = Math.Min(head.Length, buffer.Length);
        head.Span[..length].CopyTo(buffer);
        head = head[length..];
        return length;
    }

    int ReadDecoded(Span<byte> buffer)
    {
        while (decoded.IsEmpty)
        {
            var read = ReadBytes(raw);
            try
            {
                var count = decoder!.GetChars(raw.AsSpan(0, read), chars, flush: read == 0);
                if (count == 0 && read == 0) return 0;
                if (decodedBuffer.Length == 0) decodedBuffer = new byte[chars.Length * 3];
                decoded = decodedBuffer.AsMemory(0, Encoding.UTF8.GetBytes(chars.AsSpan(0, count), decodedBuffer));
            }
            catch (DecoderFallbackException broken)
            {
                throw Fault(Prefix(read, broken.Index), "is geen geldige tekst");
            }
        }
        var length = Math.Min(decoded.Length, buffer.Length);
        decoded.Span[..length].CopyTo(buffer);
        decoded = decoded[length..];
        return length;
    }

    /// <summary>What stands before the broken character, for the line number.</summary>
    byte[] Prefix(int read, int index) =>
        text.ToUtf8(raw.AsSpan(0, Math.Clamp(index, 0, read) & ~1));

    /// <summary>A character may be cut in two by the end of a chunk; its first bytes are carried over.</summary>
    void Validate(ReadOnlySpan<byte> chunk)
    {
        var at = 0;
        if (chunk.IsEmpty && carried > 0) throw Fault([], "breekt midden in een teken af");
        while (carried > 0 && at < chunk.Length)
        {
            carry[carried++] = chunk[at++];
            var status = Rune.DecodeFromUtf8(carry.AsSpan(0, carried), out _, out _);
            if (status == OperationStatus.InvalidData) throw NotUtf8(chunk[..(at - 1)]);
            if (status == OperationStatus.Done) carried = 0;
        }
        var tail = Math.Max(at, chunk.Length - Incomplete(chunk[at..]));
        if (!Utf8.IsValid(chunk[at..tail])) throw NotUtf8(chunk[..(at + FirstInvalid(chunk[at..tail]))]);
        if (tail == chunk.Length) return;
        chunk[tail..].CopyTo(carry);
        carried = chunk.Length - tail;
    }

    /// <summary>Bytes at the end that begin a character which the next chunk must finish.</summary>
    static int Incomplete(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var first = bytes[^back];
            if ((first & 0xC0) == 0x80) continue; // A following byte: look further back for the first.
            return Rune.DecodeFromUtf8(bytes[^back..], out _, out _) == OperationStatus.NeedMoreData ? back : 0;
        }
        return 0;
    }

    static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done) at += length;
        return at;
    }

    /// <summary>CR, LF and CR LF each end one line; a pair may be cut in two by the end of a chunk.</summary>
    void Count(ReadOnlySpan<byte> chunk)
    {
        if (chunk.IsEmpty) return;
        if (last == '\r' && chunk[0] == '\n') lineBreaks--;
        lineBreaks += LineBreaks(chunk);
        last = chunk[^1];
    }

    public static int LineBreaks(ReadOnlySpan<byte> bytes) =>
        bytes.Count((byte)'\n') + bytes.Count((byte)'\r') - bytes.Count("\r\n"u8);

    ExtractException NotUtf8(ReadOnlySpan<byte> before) =>
        Fault(before, "is geen geldige UTF-8. Sla het bestand in zijn geheel op als 'CSV UTF-8'");

    ExtractException Fault(ReadOnlySpan<byte> before, string what)
    {
        Count(before);
        var line = lineBreaks + 1;
        return new(ExtractFault.Unreadable, $"Regel {line} {what}. We hebben niets opgeslagen.", line);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
