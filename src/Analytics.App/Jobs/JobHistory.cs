using Dapper;
using Npgsql;

namespace Analytics.App.Jobs;

/// <summary>A run of a job as the page of jobs shows it.</summary>
/// <param name="Outcome">running, done, failed; or lost, when its worker has not been seen for a minute.</param>
/// <param name="Done">Of <paramref name="Total"/>, which is 0 when that is not known.</param>
public sealed record JobRun(
    long JobRunId, string Job, string Subject, DateTime StartedAt, DateTime? EndedAt, string Stage, long Done,
    long Total, string Outcome, string Message, double Seconds);

/// <summary>What jobs do now and did before.</summary>
public static class JobHistory
{
    const string Sql = """
        select   job_run_id, job, subject, started_at, ended_at, stage, done, total,
                 case when outcome = 'running' and seen_at < now() - interval '60 seconds' then 'lost' else outcome end
                     as outcome,
                 message, extract(epoch from coalesce(ended_at, now()) - started_at)::float8 as seconds
        from     audit.job_run
        where    @subject::text is null or subject = @subject
        order by job_run_id desc
        limit    @limit
        """;

    /// <summary>Newest first.</summary>
    /// <param name="subject">Of this subject only, such as <see cref="DeliveryQueue.SubjectOf"/>; null for all.</param>
    public static async Task<IReadOnlyList<JobRun>> ListAsync(
        NpgsqlConnection connection, string? subject, int limit) =>
        (await connection.QueryAsync<JobRun>(Sql, new { subject, limit })).AsList();
}
