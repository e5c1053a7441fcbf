using System.Globalization;
using Analytics.Pipeline.Store;
using Dapper;
using Microsoft.AspNetCore.OutputCaching;

namespace Analytics.App.Published;

/// <summary>
/// A release never changes, so a page over it is drawn once and kept until there is another release. What a page was
/// asked with by its known names is part of what is kept; other names in an address are not.
/// </summary>
public sealed class ReleaseCache(Database database) : IOutputCachePolicy
{
    public const string Name = "release";
    public const long LargestBytes = 64 * 1024 * 1024;

    const string NewestSql = """
        select   release || ' ' || made_at::text
        from     released.release
        order by release desc
        limit    1
        """;

    static readonly string[] Names =
        ["indicator", "vorm", "periode", "vergelijking", "gemeente", "volgorde", "soort"];

    /// <summary>So long a page may still be that of the release before.</summary>
    static readonly TimeSpan AskEvery = TimeSpan.FromSeconds(1);

    volatile Answer? last;

    sealed record Answer(string Release, DateTime At);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var isRead = HttpMethods.IsGet(context.HttpContext.Request.Method);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = isRead;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        context.CacheVaryByRules.QueryKeys = Names;
        context.CacheVaryByRules.HeaderNames = "Accept-Encoding";
        context.CacheVaryByRules.VaryByValues["language"] = CultureInfo.CurrentUICulture.Name;
        if (isRead) context.CacheVaryByRules.VaryByValues["release"] = await NewestAsync();
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => default;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return default;
    }

    async ValueTask<string> NewestAsync()
    {
        if (last is { } known && DateTime.UtcNow - known.At < AskEvery) return known.Release;
        await using var connection = await database.Site.OpenConnectionAsync();
        var release = await connection.ExecuteScalarAsync<string?>(NewestSql) ?? "none";
        last = new Answer(release, DateTime.UtcNow);
        return release;
    }
}
