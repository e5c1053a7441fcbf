using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>A row without errors as a record.</summary>
static class AllocationMaker
{
    public static Allocation Make(AllocationRow row, ExtractRow cells, PseudonymKeys keys)
    {
        var household = cells[(int)AllocationColumn.Household];
        return new Allocation
        {
            Line = row.Line,
            Number = row.Number!.Value,
            YouthKey = keys.Of(cells[(int)AllocationColumn.Youth]),
            BirthYear = (short)row.BirthYear!.Value,
            Sex = row.Sex,
            Neighbourhood = Rules.IsOfOwner(row) ? row.Neighbourhood : null,
            Category = row.Category,
            Product = row.Product,
            Form = row.Form ?? CareForm.Other,
            Provider = row.Provider!,
            Referrer = row.Referrer,
            AllocatedOn = row.AllocatedOn,
            Validity = Period.FromInclusive(row.ValidFrom!.Value, row.ValidLast),
            CareFrom = row.CareFrom,
            CareUntil = row.CareLast is { } last ? Period.FromInclusive(last, last).Until : null,
            Volume = row.Volume,
            Unit = row.Unit,
            Frequency = row.Frequency,
            TariffCents = row.TariffCents,
            DeclaredCents = row.DeclaredCents,
            EndReason = row.EndReason,
            ChangeReason = row.ChangeReason,
            Segment = row.Segment,
            TargetGroup = row.TargetGroup,
            HouseholdKey = household.IsEmpty ? null : keys.Of(household),
            IsRepaired = row.IsRepaired,
        };
    }
}
