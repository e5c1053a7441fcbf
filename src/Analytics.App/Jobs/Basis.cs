using Analytics.Pipeline.Publish;
using Dapper;
using Npgsql;

namespace Analytics.App.Jobs;

/// <summary>
/// What a refresh rests on: the deliveries that count, the reference tables, the actions and the methods. Comparing it
/// with that of the last refresh tells whether one is needed, whoever changed something and whatever was cut off.
/// </summary>
static class Basis
{
    /// <summary>A refresh that failed so often on the same basis waits for the night, or for another basis.</summary>
    const int MostAttempts = 3;

    const string Sql = """
        select md5(concat_ws('|', @method::text,
            (select string_agg(d.municipality || d.delivery_id, ',' order by d.delivery_id)
             from   intake.delivery d
             where  d.state = 'accepted'),
            (select md5(string_agg(r::text, '|' order by r.code, r.year)) from reference.area r),
            (select md5(string_agg(r::text, '|' order by r.code)) from reference.tile r),
            (select md5(string_agg(r::text, '|' order by r.code, r.year, r.age_from)) from reference.population r),
            (select md5(string_agg(r::text, '|' order by r.municipality, r.product, r.category))
             from   reference.product r),
            (select md5(string_agg(a::text, '|' order by a.municipality, a.action_id)) from action.local_action a)))
        where exists (select from intake.delivery where state = 'accepted')
        """;

    const string LastSql = """
        select   basis
        from     audit.job_run
        where    job = @job and outcome = 'done'
        order by job_run_id desc
        limit    1
        """;

    const string FailuresSql =
        "select count(*) from audit.job_run where job = @job and outcome = 'failed' and basis = @basis";

    const string IsRecentSql = """
        select exists (
            select from audit.job_run
            where  job = @job and outcome = 'done' and started_at > now() - interval '12 hours')
        """;

    /// <summary>Null when there is nothing to compute from.</summary>
    public static Task<string?> NowAsync(NpgsqlConnection connection) =>
        connection.ExecuteScalarAsync<string?>(Sql, new { method = Release.MethodVersion });

    /// <summary>Whether something changed since the last refresh that succeeded.</summary>
    public static async Task<bool> IsNewAsync(NpgsqlConnection connection)
    {
        if (await NowAsync(connection) is not { } basis) return false;
        var job = Schedule.Region;
        return basis != await connection.ExecuteScalarAsync<string?>(LastSql, new { job })
            && await connection.ExecuteScalarAsync<long>(FailuresSql, new { job, basis }) < MostAttempts;
    }

    /// <summary>Whether a refresh was done in the last half day: then the nightly one needs another reason.</summary>
    public static Task<bool> IsRecentAsync(NpgsqlConnection connection) =>
        connection.ExecuteScalarAsync<bool>(IsRecentSql, new { job = Schedule.Region });
}
