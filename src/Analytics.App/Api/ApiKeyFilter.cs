using Analytics.Pipeline.Store;

namespace Analytics.App.Api;

/// <summary>Lets in who has a key, <c>Authorization: Bearer wz_…</c>, and says of which gemeente it is.</summary>
sealed class ApiKeyFilter(Database database) : IEndpointFilter
{
    const string Scheme = "Bearer ";
    static readonly object municipality = new();

    /// <summary>The gemeente of the key that came with the request.</summary>
    public static string MunicipalityOf(HttpContext http) => (string)http.Items[municipality]!;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        var header = http.Request.Headers.Authorization.ToString();
        var owner = header.StartsWith(Scheme, StringComparison.Ordinal)
            ? await ApiKeys.MunicipalityOfAsync(database, header[Scheme.Length..], http.RequestAborted)
            : null;
        if (owner is null)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return TypedResults.Problem(title: "Stuur de sleutel van uw gemeente mee.",
                statusCode: StatusCodes.Status401Unauthorized);
        }
        http.Items[municipality] = owner;
        return await next(context);
    }
}
