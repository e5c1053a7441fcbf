using Analytics.App.Jobs;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Deliveries;

/// <summary>What became of one delivery: progress, verdict, reconciliation to the cent, findings, approval.</summary>
[ResponseCache(NoStore = true)]
public sealed class DeliveryModel(Database database, Flow flow, DeliveryQueue queue) : PageModel
{
    const int PerPage = 50;
    /// <summary>Who did it, for the audit trail.</summary>
    public const string Actor = "site";

    const string RunSql = """
        select   stage, done, total, outcome, message
        from     audit.job_run
        where    subject = @subject
        order by job_run_id desc
        limit    1
        """;

    const string FindingCountSql = """
        select   level, count(*)::int as count
        from     intake.finding
        where    municipality = @municipality and delivery_id = @number
        group by level
        """;

    const string NameSql = "select name from reference.area where code = @municipality order by year desc limit 1";

    public sealed record Run(string Stage, long Done, long Total, string Outcome, string Message)
    {
        /// <summary>0–100, or null while that is not known.</summary>
        public int? Percent => Total > 0 ? (int)(100 * Math.Min(Done, Total) / Total) : null;
    }

    public DeliveryRow Delivery { get; private set; } = null!;
    public string MunicipalityName { get; private set; } = "";
    public Run? LastRun { get; private set; }
    public IReadOnlyDictionary<Severity, int> Counts { get; private set; } = new Dictionary<Severity, int>();
    public IReadOnlyList<Finding> Findings { get; private set; } = [];
    public Preview? Preview { get; private set; }
    public IReadOnlyList<DeliveryEvent> History { get; private set; } = [];
    public int Number { get; private set; } = 1;

    /// <summary>Of a delivery of claims: what belongs to no known allocation.</summary>
    public LooseClaims? Loose { get; private set; }

    /// <summary>The sentence of the check up to its colon: "Geaccepteerd met opmerkingen".</summary>
    public string Verdict => AsksForColumns ? T("We kennen niet alle kolommen van dit bestand") : Sentence.Split(": ", 2)[0].TrimEnd('.');

    /// <summary>The rest of that sentence.</summary>
    public string Explanation => Sentence.Split(": ", 2) is [_, var rest] ? Format.Capital(rest) : "";

    string Sentence => Delivery.Sentence ?? Format.Capital(DeliveryTexts.State(Delivery.State));

    public bool IsWaiting => Delivery.State == DeliveryState.Received.Key();
    public bool AsksForColumns => Delivery.State == DeliveryState.Columns.Key();
    public bool IsForApproval => Delivery.State == DeliveryState.Checked.Key();

    /// <summary>Whether it can still be taken back.</summary>
    public bool CanWithdraw => IsForApproval || AsksForColumns || Delivery.State == DeliveryState.Accepted.Key();

    public int FindingCount => Counts.Values.Sum();
    public bool HasMore => FindingCount > Number * PerPage;

    public async Task<IActionResult> OnGetAsync(string municipality, long number, int? bladzijde, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var key = new DeliveryKey(municipality, number);
        if (await Pipeline.Store.Deliveries.FindAsync(connection, key) is not { } delivery) return NotFound();
        (Delivery, Number) = (delivery, Math.Max(bladzijde ?? 1, 1));
        MunicipalityName = await connection.ExecuteScalarAsync<string>(NameSql, new { municipality }) ?? municipality;
        var subject = DeliveryQueue.SubjectOf(key);
        LastRun = await connection.QuerySingleOrDefaultAsync<Run>(RunSql, new { subject });
        var counts = await connection.QueryAsync<(short Level, int Count)>(
            FindingCountSql, new { municipality, number });
        Counts = counts.ToDictionary(row => (Severity)row.Level, row => row.Count);
        Findings = await Pipeline.Store.Deliveries.FindingsAsync(connection, key, PerPage, (Number - 1) * PerPage);
        Preview = await Pages.Deliveries.Preview.LoadAsync(connection, key);
        History = await DeliveryHistory.LoadAsync(connection, key);
        if (delivery is { Kind: "declaraties", Stored: > 0 }) Loose = await Claims.LooseAsync(connection, key);
        return Page();
    }

    public async Task<IActionResult> OnPostApproveAsync(string municipality, long number, CancellationToken ct)
    {
        var key = new DeliveryKey(municipality, number);
        await using (var connection = await database.Owner.OpenConnectionAsync(ct))
            if (await Pipeline.Store.Deliveries.FindAsync(connection, key) is null) return NotFound();
        await flow.ApproveAsync(key, Actor, ct);
        queue.Poke(); // What follows from it has to be computed again.
        return RedirectToPage(new { municipality, number });
    }
}
