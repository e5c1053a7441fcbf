using Analytics.Pipeline.Store;
using Dapper;
using Npgsql;

namespace Analytics.App.Jobs;

/// <summary>
/// What a run of a job does and did, in audit.job_run. Written on connections of its own, so that others see it while
/// the work's transaction is still open; at most twice a second, and often enough to see that the worker lives.
/// </summary>
public sealed class JobProgress : IAsyncDisposable
{
    static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    const int BeatsPerSignOfLife = 20;

    /// <summary>What still seems to run under this name died: its lock is ours.</summary>
    const string BeginSql = """
        with lost as (
            update audit.job_run
            set    outcome = 'failed', ended_at = now(), message = 'Afgebroken; opnieuw begonnen.'
            where  job = @job and subject = @subject and outcome = 'running')
        insert into audit.job_run (job, subject, basis)
        values (@job, @subject, @basis)
        returning job_run_id
        """;

    const string ReportSql = """
        update audit.job_run
        set    seen_at = now(), stage = @stage, done = @done, total = @total
        where  job_run_id = @id and outcome = 'running'
        """;

    const string EndSql = """
        update audit.job_run
        set    seen_at = now(), ended_at = now(), stage = @stage, done = @done, total = @total, outcome = @outcome,
               message = @message
        where  job_run_id = @id and outcome = 'running'
        """;

    sealed record Position(string Stage, long Done, long Total);

    readonly NpgsqlDataSource database;
    readonly long id;
    readonly CancellationTokenSource ended = new();
    readonly Task beating;
    volatile Position position = new("", 0, 0);

    JobProgress(NpgsqlDataSource database, long id)
    {
        (this.database, this.id) = (database, id);
        beating = BeatAsync();
    }

    /// <param name="subject">What it works on, such as GM1674/12.</param>
    /// <param name="basis">What its outcome rests on; null when that is not compared.</param>
    public static async Task<JobProgress> BeginAsync(
        Database database, string job, string subject, string? basis, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var id = await connection.ExecuteScalarAsync<long>(BeginSql, new { job, subject, basis });
        return new JobProgress(database.Owner, id);
    }

    /// <summary>Progress as a share 0–1 of one stage; shown as percents.</summary>
    public IProgress<double> Share(string stage) =>
        new Telling<double>(share => position = new(stage, (long)(share * 100), 100));

    /// <summary>Progress as stages that follow each other.</summary>
    public IProgress<string> Stages => new Telling<string>(stage => position = new(stage, position.Done + 1, 0));

    public Task DoneAsync(string message) => EndAsync("done", message);

    /// <param name="message">Dutch; never a value of a row.</param>
    public Task FailAsync(string message) => EndAsync("failed", message);

    public async ValueTask DisposeAsync()
    {
        await StopBeatingAsync();
        ended.Dispose();
    }

    async Task EndAsync(string outcome, string message)
    {
        await StopBeatingAsync();
        await WriteAsync(EndSql, new { id, position.Stage, position.Done, position.Total, outcome, message });
    }

    async Task StopBeatingAsync()
    {
        if (!ended.IsCancellationRequested) await ended.CancelAsync();
        await beating;
    }

    async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(Beat);
        var written = position;
        try
        {
            for (var beat = 1; await timer.WaitForNextTickAsync(ended.Token); beat++)
            {
                var now = position;
                if (now == written && beat % BeatsPerSignOfLife != 0) continue;
                await WriteAsync(ReportSql, new { id, now.Stage, now.Done, now.Total });
                written = now;
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    /// <summary>Work does not fail when its progress cannot be written: the next run sees that it was lost.</summary>
    async Task WriteAsync(string sql, object values)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
            await connection.ExecuteAsync(sql, values);
        }
        catch (NpgsqlException)
        {
        }
    }

    /// <summary>Reports at once, where Progress&lt;T&gt; would do so on another thread.</summary>
    sealed class Telling<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
