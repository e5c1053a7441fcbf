using System.Security.Cryptography;
using System.Text;
using Analytics.Charts;

namespace Analytics.App.Assets;

/// <summary>A file of the site inside the program, so that it is found wherever the program is started.</summary>
/// <param name="Path">Its address; with its content's hash, so that a browser may keep it for ever.</param>
public sealed record SiteAsset(string Path, string ContentType, string Content)
{
    readonly string tag = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content)))[..12];

    public string Address => $"{Path}?v={tag}";

    public IResult ToResult() => TypedResults.Text(Content, ContentType, Encoding.UTF8);
}

/// <summary>The one stylesheet, with that of the charts, and the small script that the site can do without.</summary>
public static class SiteAssets
{
    public static SiteAsset Style { get; } =
        new("/stijl.css", "text/css", Read("site.css") + ChartStyle.Css);

    public static SiteAsset Script { get; } = new("/site.js", "text/javascript", Read("site.js"));

    public static SiteAsset Icon { get; } = new("/beeldmerk.svg", "image/svg+xml", Read("icon.svg"));

    public static void Map(WebApplication site)
    {
        foreach (var asset in new[] { Style, Script, Icon })
        {
            site.MapGet(asset.Path, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return asset.ToResult();
            });
        }
    }

    static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream($"Analytics.App.Assets.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
