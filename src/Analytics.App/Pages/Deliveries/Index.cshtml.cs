using System.Globalization;
using Analytics.App.Jobs;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Deliveries;

/// <summary>Deliver a file, and see what became of those delivered before.</summary>
[StreamedUpload]
[IgnoreAntiforgeryToken] // Checked below: the filter would read the whole body to find it.
[RequestSizeLimit(LargestFile + 64 * 1024)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(Database database, Flow flow, DeliveryQueue queue, IAntiforgery antiforgery) : PageModel
{
    const long LargestFile = 250L * 1024 * 1024;
    const int PerPage = 25;

    const string MunicipalitiesSql = """
        select   distinct on (code) code, name
        from     reference.area
        where    level = 'gemeente'
        order by code, year desc
        """;

    public sealed record Municipality(string Code, string Name);

    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];
    public IReadOnlyList<DeliveryRow> Deliveries { get; private set; } = [];
    public bool HasMore { get; private set; }
    public IReadOnlyList<ExpectedDelivery> Calendar { get; private set; } = [];
    public DateOnly Today { get; } =
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, Schedule.Clock));
    public int LateCount => Calendar.Count(expected => expected.Status == ExpectedStatus.Missing);
    public int Number { get; private set; } = 1;
    public string? Error { get; private set; }

    public async Task OnGetAsync(int? bladzijde, CancellationToken ct)
    {
        Number = Math.Max(bladzijde ?? 1, 1);
        await LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            if (await StreamedForm.ReadAsync(Request, ct) is not { } form) return BadRequest();
            if (form.Token.Length == 0) return BadRequest();
            Request.Headers["X-Antiforgery"] = form.Token; // Where it is looked for without reading the body.
            if (!await antiforgery.IsRequestValidAsync(HttpContext)) return BadRequest();
            return await ReceiveAsync(form, ct);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return await RefuseAsync(T("Dit bestand is groter dan 250 MB. Er is niets opgeslagen. Lever het in "
                + "delen aan, bijvoorbeeld per jaar."), e.StatusCode, ct);
        }
    }

    public string NameOf(string municipality) =>
        Municipalities.FirstOrDefault(known => known.Code == municipality)?.Name ?? municipality;

    async Task<IActionResult> ReceiveAsync(StreamedForm form, CancellationToken ct)
    {
        var municipality = form.Fields.GetValueOrDefault("gemeente", "");
        if (!AreaCode.IsMunicipality(municipality))
            return await RefuseAsync(T("Kies van welke gemeente het bestand is."), StatusCodes.Status400BadRequest, ct);
        if (DeliveryWords.ParseKind(form.Fields.GetValueOrDefault("soort", "")) is not { } kind)
            return await RefuseAsync(T("Kies wat voor bestand het is."), StatusCodes.Status400BadRequest, ct);
        if (form.File is not { } file)
            return await RefuseAsync(T("Kies eerst een bestand."), StatusCodes.Status400BadRequest, ct);
        if (!TryYear(form.Fields.GetValueOrDefault("jaar", ""), out var year))
            return await RefuseAsync(T("Vul een jaar in als 2024, of laat het leeg."), StatusCodes.Status400BadRequest, ct);
        var approve = form.Fields.GetValueOrDefault("goedkeuren") == "direct";
        var delivery = await flow.ReceiveAsync(file, form.FileName, kind, municipality, approve, ct, year);
        queue.Poke();
        return RedirectToPage("Delivery", new { delivery.Municipality, delivery.Number });
    }

    static bool TryYear(string text, out int? year)
    {
        year = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : null;
        return text.Length == 0 || year is >= 1995 and <= 2100;
    }

    async Task<IActionResult> RefuseAsync(string message, int status, CancellationToken ct)
    {
        Error = message;
        Response.StatusCode = status;
        await LoadAsync(ct);
        return Page();
    }

    async Task LoadAsync(CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var municipalities = await connection.QueryAsync<Municipality>(MunicipalitiesSql);
        Municipalities = [.. municipalities.OrderBy(known => known.Name, StringComparer.Ordinal)];
        Calendar = await Expectations.CurrentAsync(connection, Today);
        var rows = await Pipeline.Store.Deliveries.ListAsync(connection, null, PerPage + 1, (Number - 1) * PerPage);
        (Deliveries, HasMore) = ([.. rows.Take(PerPage)], rows.Count > PerPage);
    }
}
