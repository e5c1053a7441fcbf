using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.App.Api;

/// <summary>A delivery as the API tells it. Amounts are euro cents; counts are null until it was checked.</summary>
public sealed record DeliveryAnswer(
    string Municipality, long Delivery, string Kind, string File, string State, DateTime ReceivedAt, string? Period,
    string? Sentence, IReadOnlyList<string> Recognised, int? Lines, int? HeaderLines, int? Blank, int? Stored,
    int? Quarantined, long? AmountCents, long? AmountStoredCents, long? AmountQuarantinedCents)
{
    public static DeliveryAnswer Of(DeliveryRow row) => new(
        row.Municipality, row.DeliveryId, row.Kind, row.FileName, row.State,
        DateTime.SpecifyKind(row.ReceivedAt, DateTimeKind.Utc), row.Period, row.Sentence, row.Recognised ?? [],
        row.Lines, row.HeaderLines, row.BlankLines, row.Stored, row.Quarantined, row.AmountCents, row.StoredCents,
        row.QuarantinedCents);
}

/// <summary>A finding: the line as a spreadsheet counts, 0 for the whole file; never a value.</summary>
public sealed record FindingAnswer(int Line, string Column, string Rule, string Level, string Message)
{
    public static FindingAnswer Of(Finding finding) => new(finding.Line, finding.Column, finding.Rule,
        DeliveryTexts.Level(finding.Level), DeliveryTexts.Message(finding.Rule));
}

/// <param name="Next">Where the next findings begin; null after the last.</param>
public sealed record FindingsAnswer(IReadOnlyList<FindingAnswer> Findings, int? Next);

/// <param name="Restored">The earlier delivery that counts again, if any.</param>
public sealed record WithdrawalAnswer(string State, long? Restored);
