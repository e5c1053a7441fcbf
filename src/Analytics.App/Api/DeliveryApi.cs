using Analytics.App.Jobs;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Analytics.App.Api;

/// <summary>
/// Delivering over HTTP: the same path as the upload page. A gemeente proves itself with its key and sees its own
/// deliveries only; those of another are not there.
/// </summary>
static class DeliveryApi
{
    const string Root = "/api/v1";
    const long LargestFile = 250L * 1024 * 1024;
    const int MostFindings = 1000;

    /// <summary>Who did it, for the audit trail.</summary>
    const string Actor = "api";

    public static void Map(WebApplication site)
    {
        var api = site.MapGroup(Root).AddEndpointFilter<ApiKeyFilter>().WithTags("leveringen")
            .DisableAntiforgery() // A key is no cookie: no other site can send it along.
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/leveringen", ReceiveAsync).Accepts<Stream>("text/csv", "text/plain", "application/octet-stream")
            .WithMetadata(new RequestSizeLimit(LargestFile)).WithSummary("Levert een bestand aan.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        api.MapGet("/leveringen", ListAsync).WithSummary("De eigen leveringen, nieuwste eerst.");
        api.MapGet("/leveringen/{number:long}", FindAsync).WithSummary("Waar een levering staat.");
        api.MapGet("/leveringen/{number:long}/bevindingen", FindingsAsync)
            .WithSummary("Wat er bij de controle is gevonden: fouten eerst.");
        api.MapPost("/leveringen/{number:long}/goedkeuren", ApproveAsync)
            .WithSummary("Laat een gecontroleerde levering meetellen.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/leveringen/{number:long}/intrekken", WithdrawAsync)
            .WithSummary("Trekt een levering in, of keurt een gecontroleerde af.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        site.MapOpenApi(Root + "/openapi.json");
    }

    /// <summary>What every call has in common, for the description in OpenAPI.</summary>
    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = call => call.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Wijkzicht", Version = "v1", Description = "Aanleveren." };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                ["sleutel"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" },
            };
            document.Security = [new() { [new OpenApiSecuritySchemeReference("sleutel", document)] = [] }];
            return Task.CompletedTask;
        });
    }

    /// <param name="bestand">Name of the file, for the list of deliveries.</param>
    /// <param name="soort">toewijzingen, when left out.</param>
    /// <param name="jaar">Of wijkcijfers that do not say it themselves.</param>
    /// <param name="goedkeuren">"direct" lets it count as soon as it is found in order.</param>
    static async Task<Results<Accepted<DeliveryAnswer>, ProblemHttpResult>> ReceiveAsync(
        HttpContext http, Flow flow, Database database, DeliveryQueue queue, string? bestand, string? soort,
        string? goedkeuren, int? jaar, CancellationToken ct)
    {
        if (DeliveryWords.ParseKind(soort ?? "toewijzingen") is not { } kind)
            return Problem(StatusCodes.Status400BadRequest, "Deze soort bestand kennen we niet.");
        if (jaar is < 1995 or > 2100) return Problem(StatusCodes.Status400BadRequest, "Geef een jaar als 2024.");
        if (http.Request.HasFormContentType)
            return Problem(StatusCodes.Status415UnsupportedMediaType, "Stuur het bestand zelf, niet een formulier.");
        try
        {
            var key = await flow.ReceiveAsync(http.Request.Body, bestand ?? "levering.csv", kind,
                ApiKeyFilter.MunicipalityOf(http), goedkeuren == "direct", ct, jaar);
            queue.Poke();
            await using var connection = await database.Owner.OpenConnectionAsync(ct);
            var row = await Deliveries.FindAsync(connection, key);
            return TypedResults.Accepted($"{Root}/leveringen/{key.Number}", DeliveryAnswer.Of(row!));
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problem(e.StatusCode, "Dit bestand is groter dan 250 MB. Er is niets opgeslagen.");
        }
    }

    static async Task<Ok<IReadOnlyList<DeliveryAnswer>>> ListAsync(
        HttpContext http, Database database, CancellationToken ct, int vanaf = 0, int aantal = 50)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var rows = await Deliveries.ListAsync(connection, ApiKeyFilter.MunicipalityOf(http),
            Math.Clamp(aantal, 1, MostFindings), Math.Max(0, vanaf));
        return TypedResults.Ok<IReadOnlyList<DeliveryAnswer>>([.. rows.Select(DeliveryAnswer.Of)]);
    }

    static async Task<Results<Ok<DeliveryAnswer>, ProblemHttpResult>> FindAsync(
        HttpContext http, Database database, long number, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        return await Deliveries.FindAsync(connection, KeyOf(http, number)) is { } row
            ? TypedResults.Ok(DeliveryAnswer.Of(row))
            : NotThere();
    }

    static async Task<Results<Ok<FindingsAnswer>, ProblemHttpResult>> FindingsAsync(
        HttpContext http, Database database, long number, CancellationToken ct, int vanaf = 0, int aantal = 100)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var (first, most) = (Math.Max(0, vanaf), Math.Clamp(aantal, 1, MostFindings));
        if (await Deliveries.FindAsync(connection, KeyOf(http, number)) is null) return NotThere();
        var findings = await Deliveries.FindingsAsync(connection, KeyOf(http, number), most + 1, first);
        return TypedResults.Ok(new FindingsAnswer([.. findings.Take(most).Select(FindingAnswer.Of)],
            findings.Count > most ? first + most : null));
    }

    static async Task<Results<Ok<DeliveryAnswer>, ProblemHttpResult>> ApproveAsync(
        HttpContext http, Flow flow, Database database, DeliveryQueue queue, long number, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        if (await Deliveries.FindAsync(connection, KeyOf(http, number)) is null) return NotThere();
        if (!await flow.ApproveAsync(KeyOf(http, number), Actor, ct))
            return Problem(StatusCodes.Status409Conflict, "Deze levering wacht niet op goedkeuring.");
        queue.Poke();
        return TypedResults.Ok(DeliveryAnswer.Of((await Deliveries.FindAsync(connection, KeyOf(http, number)))!));
    }

    /// <param name="reden">A key of <see cref="WithdrawalReasons"/>.</param>
    /// <param name="terug">Whether what it had replaced counts again.</param>
    static async Task<Results<Ok<WithdrawalAnswer>, ProblemHttpResult>> WithdrawAsync(
        HttpContext http, Flow flow, Database database, DeliveryQueue queue, long number, string? reden,
        CancellationToken ct, bool terug = false)
    {
        if (WithdrawalReasons.Parse(reden) is not { } reason) return Problem(StatusCodes.Status400BadRequest,
            "Geef een reden: " + string.Join(", ", WithdrawalReasons.All.Select(one => one.Key())) + ".");
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        if (await Deliveries.FindAsync(connection, KeyOf(http, number)) is null) return NotThere();
        var outcome = await flow.WithdrawAsync(KeyOf(http, number), reason, terug, Actor, ct);
        if (!outcome.Changed) return Problem(StatusCodes.Status409Conflict, "Deze levering is niet meer in te trekken.");
        queue.Poke();
        return TypedResults.Ok(new WithdrawalAnswer(outcome.State.Key(), outcome.Restored));
    }

    static DeliveryKey KeyOf(HttpContext http, long number) => new(ApiKeyFilter.MunicipalityOf(http), number);

    static ProblemHttpResult NotThere() => Problem(StatusCodes.Status404NotFound, "Deze levering is er niet.");

    static ProblemHttpResult Problem(int status, string title) => TypedResults.Problem(title: title, statusCode: status);

    /// <summary>How large a body may be, as the server looks for it.</summary>
    sealed record RequestSizeLimit(long? MaxRequestBodySize) : Microsoft.AspNetCore.Http.Metadata.IRequestSizeLimitMetadata;
}
