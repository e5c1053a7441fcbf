using System.Diagnostics;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;

namespace Analytics.Pipeline;

/// <summary>What became of a delivery.</summary>
/// <param name="Report">Null when it had been decided before.</param>
/// <param name="SameAs">The earlier delivery with the same content, which then is <paramref name="Delivery"/>:
/// nothing changed.</param>
public sealed record DeliveryOutcome(DeliveryKey Delivery, DeliveryState State, IntakeReport? Report, long? SameAs);

/// <summary>What a refresh made.</summary>
/// <param name="Release">Number of the release that now stands.</param>
/// <param name="IsNew">False when the figures are those of the release that stood already.</param>
/// <param name="Signals">Series found rising or falling.</param>
/// <param name="Seconds">Per stage, in order.</param>
public sealed record RefreshOutcome(
    int Release, bool IsNew, int Allocations, int Children, int Areas, int Signals,
    IReadOnlyDictionary<string, double> Seconds);

/// <summary>Tells which stage runs, and how long each took.</summary>
sealed class StageClock(IProgress<string>? progress)
{
    readonly Dictionary<string, double> seconds = [];

    public IReadOnlyDictionary<string, double> Seconds => seconds;

    public T Run<T>(string stage, Func<T> work)
    {
        progress?.Report(stage);
        var began = Stopwatch.GetTimestamp();
        var result = work();
        seconds[stage] = Math.Round(Stopwatch.GetElapsedTime(began).TotalSeconds, 3);
        return result;
    }

    public async Task<T> RunAsync<T>(string stage, Func<Task<T>> work)
    {
        progress?.Report(stage);
        var began = Stopwatch.GetTimestamp();
        var result = await work();
        seconds[stage] = Math.Round(Stopwatch.GetElapsedTime(began).TotalSeconds, 3);
        return result;
    }
}

/// <summary>A stream that tells how much of it was read, 0–1, each time another hundredth was.</summary>
sealed class ProgressStream(Stream inner, IProgress<double>? progress) : Stream
{
    long read, told;

    public override int Read(byte[] buffer, int offset, int count) => Tell(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Tell(inner.Read(buffer));

    int Tell(int bytes)
    {
        read += bytes;
        if (progress is not null && inner.Length > 0 && (read - told) * 100 >= inner.Length)
        {
            told = read;
            progress.Report((double)read / inner.Length);
        }
        return bytes;
    }

    public override bool CanRead => true;
    public override bool CanSeek => inner.CanSeek;
    public override bool CanWrite => false;
    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
