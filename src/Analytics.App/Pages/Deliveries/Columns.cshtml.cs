using Analytics.App.Jobs;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Deliveries;

/// <summary>What each column of a file is: proposed, chosen once, and remembered as the gemeente's profile.</summary>
[ResponseCache(NoStore = true)]
public sealed class ColumnsModel(Database database, Flow flow, DeliveryQueue queue) : PageModel
{
    /// <summary>A column with what stands in its list.</summary>
    /// <param name="Name">Of the form's field: the place in the file, because headings can hold any sign.</param>
    public sealed record Line(FileColumn Column, string Name, string Chosen, string? Problem);

    public DeliveryRow Delivery { get; private set; } = null!;
    public string MunicipalityName { get; private set; } = "";
    public IReadOnlyList<Line> Lines { get; private set; } = [];
    public IReadOnlyList<ColumnName> Known { get; private set; } = [];

    /// <summary>What is wrong with all columns together.</summary>
    public string? Problem { get; private set; }

    public bool HasProblems { get; private set; }

    public async Task<IActionResult> OnGetAsync(string municipality, long number, CancellationToken ct)
    {
        var key = new DeliveryKey(municipality, number);
        if (!await LoadAsync(key, ct)) return NotFound();
        if (await flow.ColumnsAsync(key, ct) is not { } columns) return ToDelivery(key);
        Show(columns, column => column.IsIgnored ? ColumnChoice.Ignore : column.Proposed ?? "", null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string municipality, long number, CancellationToken ct)
    {
        var key = new DeliveryKey(municipality, number);
        if (!await LoadAsync(key, ct)) return NotFound();
        if (await flow.ColumnsAsync(key, ct) is not { } columns) return ToDelivery(key);
        var form = await Request.ReadFormAsync(ct);
        var chosen = columns.ToDictionary(column => column.Heading, column => form[NameOf(column)].ToString());
        var kind = DeliveryWords.ParseKind(Delivery.Kind)!.Value;
        var choice = await ChooseAsync(key, kind, columns, chosen);
        if (choice.Profile is not { } profile)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            Show(columns, column => chosen[column.Heading], choice);
            return Page();
        }
        await Profiles.SaveAsync(database.Owner, municipality, kind, profile, DeliveryModel.Actor, ct);
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        await Pipeline.Store.Deliveries.CheckAgainAsync(connection, key);
        queue.Poke();
        return ToDelivery(key);
    }

    async Task<ColumnChoice> ChooseAsync(DeliveryKey key, ExtractKind kind, IReadOnlyList<FileColumn> columns,
        Dictionary<string, string> chosen)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        var current = await Profiles.CurrentAsync(connection, key.Municipality, kind);
        return ColumnChoice.Of(columns, chosen, Layouts.Chosen(kind)!, current.Profile);
    }

    async Task<bool> LoadAsync(DeliveryKey key, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        if (await Pipeline.Store.Deliveries.FindAsync(connection, key) is not { } delivery) return false;
        Delivery = delivery;
        MunicipalityName = (await References.MunicipalitiesAsync(connection))
            .FirstOrDefault(known => known.Code == key.Municipality).Name ?? key.Municipality;
        Known = Layouts.Chosen(DeliveryWords.ParseKind(delivery.Kind)!.Value)?.Columns ?? [];
        return true;
    }

    void Show(IReadOnlyList<FileColumn> columns, Func<FileColumn, string> chosen, ColumnChoice? choice)
    {
        Lines = [.. columns.Select(column => new Line(column, NameOf(column), chosen(column),
            choice?.Problems.GetValueOrDefault(column.Heading)))];
        Problem = choice?.Problems.GetValueOrDefault("");
        HasProblems = choice?.Problems.Count > 0;
    }

    RedirectToPageResult ToDelivery(DeliveryKey key) =>
        RedirectToPage("Delivery", new { municipality = key.Municipality, number = key.Number });

    static string NameOf(FileColumn column) => string.Create(null, $"kolom-{column.Field}");

    /// <summary>What the values of a column look like, in words.</summary>
    public static string Holds(ValueKind kind) => kind switch
    {
        ValueKind.Empty => T("leeg"),
        ValueKind.MunicipalityCode => T("gemeentecodes"),
        ValueKind.DistrictCode => T("wijkcodes"),
        ValueKind.NeighbourhoodCode => T("buurtcodes"),
        ValueKind.Date => T("datums"),
        ValueKind.Year => T("jaren"),
        ValueKind.Sex => T("M en V"),
        ValueKind.WholeNumber => T("hele getallen"),
        ValueKind.Amount => T("bedragen of getallen met decimalen"),
        _ => T("codes of woorden"),
    };
}
