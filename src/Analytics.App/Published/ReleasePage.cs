using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Npgsql;

namespace Analytics.App.Published;

/// <summary>A page over the release that stands. It has the site's rights: it cannot reach more.</summary>
[OutputCache(PolicyName = ReleaseCache.Name)]
public abstract class ReleasePage(Database database) : PageModel
{
    /// <summary>Null when nothing was published yet: the page then says what to do first.</summary>
    public ReleaseHead? Release { get; protected set; }

    public AreaTree Areas { get; protected set; } = new([]);

    /// <summary>Opens the connection of this request and reads what every page says of the release.</summary>
    protected async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = await database.Site.OpenConnectionAsync(HttpContext.RequestAborted);
        HttpContext.Response.RegisterForDisposeAsync(connection);
        Release = await ReleaseHead.ReadAsync(connection);
        if (Release is { Number: var number }) Areas = await PublishedAreas.ReadAsync(connection, number);
        return connection;
    }
}
