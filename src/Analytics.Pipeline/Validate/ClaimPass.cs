using System.Diagnostics.CodeAnalysis;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>One pass over an extract of claims.</summary>
sealed class ClaimPass(Extract extract, IntakeContext context, Tally tally) : RecordPass<Claim>(
    extract, context, tally, Rules.ClaimOfOtherMunicipality, "Lever per gemeente een eigen bestand.")
{
    static readonly RowRule<ClaimRow>[] rules = [.. Rules.OfClaims];
    readonly ClaimReader reader = new(extract.Recognition, context);
    readonly RepeatedRows rows = new();
    readonly PeriodOfDelivery period = new();
    readonly SortedSet<DateOnly> months = [];
    int loose;
    long looseCents;

    public override IntakeReport Report() => Tally.Report(
        IsWhole, Owner, period.Text, Fingerprint.Finish(Layouts.Claims), LastDay()) with
    {
        WithoutAllocation = Tally.IsRefused ? 0 : loose,
        WithoutAllocationCents = Tally.IsRefused ? 0 : looseCents,
    };

    protected override bool TryAccept(ExtractRow cells, [NotNullWhen(true)] out Claim? record)
    {
        record = null;
        var row = reader.Read(cells);
        Owner ??= row[CellMark.Unreadable].Has((int)ClaimColumn.Municipality) ? null : row.Municipality;
        row.Owner = Owner;
        var hash = Fingerprint.Add(cells);
        row.IsRepeated = cells.Fault == RowFault.None && !rows.Add(hash);
        if (Judge(row, cells, rules))
        {
            Tally.Quarantine(cells.LineCount, row.AmountCents ?? 0);
            return false;
        }
        if (Tally.IsRefused) return false;
        var cents = row.AmountCents!.Value;
        Tally.Store(cells.LineCount, cents);
        period.See(row.DeliveryPeriod);
        months.Add(row.Month!.Value);
        if (Context.Allocations?.Has(row.Number!.Value) == false) (loose, looseCents) = (loose + 1, looseCents + cents);
        record = new Claim(row.Line, row.Number!.Value, row.Month!.Value, row.Provider, row.Category, row.Product,
            row.Side == "C" ? -row.Volume : row.Volume, row.Unit, cents);
        return true;
    }

    protected override void Conclude()
    {
        if (period.Text == PeriodOfDelivery.None) Tally.Remarks.Add("Geen leveringsperiode: als dit bestand telt, "
            + "vervangt het alle eerdere declaraties van de gemeente die er ook geen hebben. Levert u per maand of "
            + "kwartaal, vul dan de kolom Leveringsperiode.");
        foreach (var other in Context.Claimed)
            if (other.Period != period.Text && months.Where(other.Months.Contains).ToList() is { Count: > 0 } shared)
                Tally.Remarks.Add($"Van {Figures.Dutch(shared.Count)} maand(en) ({shared[0]:yyyy-MM} tot en met "
                    + $"{shared[^1]:yyyy-MM}) zijn er ook declaraties met leveringsperiode {other.Period}: ze tellen bij "
                    + "elkaar op. Dat hoort zo bij correcties, en niet als het dezelfde declaraties zijn.");
        if (loose > 0) Tally.Remarks.Add($"Zonder toewijzing: {Figures.Dutch(loose)} regels, samen "
            + $"€ {Figures.Euros(looseCents)}. Ze zijn opgeslagen en tellen mee zodra hun toewijzing er is.");
        if (Context.Allocations is null) Tally.Remarks.Add("Of de toewijzingen bekend zijn, is niet nagegaan: dat kan "
            + "alleen als bekend is welke gemeente levert.");
    }

    /// <summary>The last day of the last month, so far as it is past.</summary>
    DateOnly? LastDay()
    {
        if (months.Count == 0) return null;
        var day = months.Max.AddMonths(1).AddDays(-1);
        return day < Context.Today ? day : Context.Today;
    }
}
