using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Analytics.Pipeline.Validate;
using Microsoft.AspNetCore.Http.Features;
using static Analytics.App.Texts;

namespace Analytics.App.Exports;

/// <summary>
/// All findings of one delivery as a file for whoever mends it: row as Excel shows it, column, rule, level, what to do.
/// Never a value.
/// </summary>
static class FindingsDownload
{
    const string CsvType = "text/csv", XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(WebApplication site)
    {
        site.MapGet("/aanleveren/{municipality}/{number:long}/bevindingen.csv",
            (HttpContext http, string municipality, long number, Database database, CancellationToken ct) =>
                SendAsync(http, database, new DeliveryKey(municipality, number), "csv", ct));
        site.MapGet("/aanleveren/{municipality}/{number:long}/bevindingen.xlsx",
            (HttpContext http, string municipality, long number, Database database, CancellationToken ct) =>
                SendAsync(http, database, new DeliveryKey(municipality, number), "xlsx", ct));
    }

    static async Task<IResult> SendAsync(
        HttpContext http, Database database, DeliveryKey key, string format, CancellationToken ct)
    {
        http.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true; // As the tables write.
        await using (var connection = await database.Owner.OpenConnectionAsync(ct))
            if (await Deliveries.FindAsync(connection, key) is null) return TypedResults.NotFound();
        var name = FormattableString.Invariant($"bevindingen-{key.Municipality}-{key.Number}.{format}");
        return TypedResults.Stream(async file =>
        {
            await using var connection = await database.Owner.OpenConnectionAsync(ct);
            var rows = Rows(Deliveries.StreamFindings(connection, key));
            if (format == "xlsx") await XlsxTable.WriteAsync(file, Columns(), rows, T("Bevindingen"), null, ct);
            else
            {
                await file.WriteAsync(new byte[] { 0xEF, 0xBB, 0xBF }, ct); // Without it Excel takes accents for others.
                await CsvTable.WriteAsync(file, Columns(), rows, ct);
            }
        }, format == "xlsx" ? XlsxType : CsvType, name);
    }

    static Column[] Columns() =>
    [
        Column.Whole(T("Regel")), Column.Text(T("Kolom")), Column.Text(T("Code")), Column.Text(T("Soort")),
        Column.Text(T("Wat is er en wat kunt u doen")),
    ];

    static async IAsyncEnumerable<object?[]> Rows(IAsyncEnumerable<Finding> findings)
    {
        var messages = Rules.All.ToDictionary(rule => rule.Code, DeliveryTexts.Message, StringComparer.Ordinal);
        await foreach (var finding in findings)
            yield return
            [
                finding.Line == 0 ? null : (long)finding.Line, finding.Column, finding.Rule,
                DeliveryTexts.Level(finding.Level), messages.GetValueOrDefault(finding.Rule, ""),
            ];
    }
}
