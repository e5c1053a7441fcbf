using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> OutsideMunicipality { get; } = new(
        Code: "T107",
        Severity.Remark,
        Column: "Buurtcode",
        Message: "Deze buurt ligt buiten de gemeente. Volgens het aanleverprofiel mag dat: de regel telt mee in de "
            + "gemeente, niet in een wijk of buurt.",
        MessageEnglish: "This neighbourhood lies outside the municipality. By the profile it may: the row counts "
            + "for the municipality, not for a district or neighbourhood.",
        Check: static (row, context) => ColumnSet.Of(Neighbourhood).If(
            context.Profile.AllowElsewhere && IsElsewhere(row)),
        Caveat: "Where the profile does not allow it, this is the error T103.");
}
