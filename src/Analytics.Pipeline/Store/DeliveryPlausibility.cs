using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>Compares a delivery whose records are stored with what was known before: the delivery that counts now, and
/// the figures of CBS. It only warns.</summary>
static class DeliveryPlausibility
{
    public static async Task<IntakeReport> JudgeAsync(
        NpgsqlConnection connection, DeliveryKey key, ExtractKind kind, IntakeReport report)
    {
        if (kind != ExtractKind.Allocations || report.Verdict == Verdict.Refused) return report;
        if (await EarlierDelivery.PairAsync(connection, key, report.Period, report.Totals) is { } pair)
            report = report.With(Rules.OfDeliveryPairs, pair);
        return report.With(Rules.OfPublishedPairs,
            await PublishedComparison.PairsAsync(connection, key, report.ReferenceDate));
    }
}
