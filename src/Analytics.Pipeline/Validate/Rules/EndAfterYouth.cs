using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> EndAfterYouth { get; } = new(
        Code: "T020",
        Severity.Warning,
        Column: "Einddatum, Geboortejaar",
        Message: "De einddatum ligt na het jaar waarin de jeugdige 24 wordt. Laat de cel leeg als de toewijzing "
            + "geen einde heeft.",
        MessageEnglish: "The end date lies after the year in which the youth turns 24. Leave the cell empty when "
            + "the allocation has no end.",
        Check: static (row, _) => ColumnSet.Of(ValidLast).If(
            row.ValidLast is { } last && !IsOpenEnd(last) && last.Year > row.BirthYear + 24
                && row.ValidFrom?.Year <= row.BirthYear + 24),
        Caveat: "Years from 2900 on are read as no end. A youth who is too old at the start is left to T303.");
}
