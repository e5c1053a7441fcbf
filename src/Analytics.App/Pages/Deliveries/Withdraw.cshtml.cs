using Analytics.App.Jobs;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Deliveries;

/// <summary>Takes a delivery back, or refuses one that waits for approval: says what follows, and asks why.</summary>
[ResponseCache(NoStore = true)]
public sealed class WithdrawModel(Database database, Flow flow, DeliveryQueue queue) : PageModel
{
    public DeliveryRow Delivery { get; private set; } = null!;

    /// <summary>What it replaced, which can count again; null when there is nothing.</summary>
    public long? Replaced { get; private set; }

    public string? Error { get; private set; }

    public bool IsForApproval => Delivery.State == DeliveryState.Checked.Key();

    public async Task<IActionResult> OnGetAsync(string municipality, long number, CancellationToken ct)
    {
        if (!await LoadAsync(new DeliveryKey(municipality, number), ct)) return NotFound();
        return DeliveryWords.ParseState(Delivery.State) is DeliveryState.Columns or DeliveryState.Checked
            or DeliveryState.Accepted
            ? Page()
            : RedirectToPage("Delivery", new { municipality, number });
    }

    public async Task<IActionResult> OnPostAsync(
        string municipality, long number, string? reden, bool terug, CancellationToken ct)
    {
        var key = new DeliveryKey(municipality, number);
        if (!await LoadAsync(key, ct)) return NotFound();
        if (WithdrawalReasons.Parse(reden) is not { } reason)
        {
            Error = T("Kies een reden.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        await flow.WithdrawAsync(key, reason, terug, DeliveryModel.Actor, ct);
        queue.Poke(); // What follows from it has to be computed again.
        return RedirectToPage("Delivery", new { municipality, number });
    }

    async Task<bool> LoadAsync(DeliveryKey key, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        if (await Pipeline.Store.Deliveries.FindAsync(connection, key) is not { } delivery) return false;
        Delivery = delivery;
        Replaced = await Withdrawal.ReplacedByAsync(connection, key);
        return true;
    }
}
