using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> OldOpenEnd { get; } = new(
        Code: "T015",
        Severity.Remark,
        Column: "Toewijzingsdatum, Einddatum, StartZorg, StopZorg",
        Message: "De datum 1 januari 1900 is gelezen als 'geen datum'. Laat de cel leeg als er geen datum is.",
        MessageEnglish: "The date 1 January 1900 was read as 'no date'. Leave the cell empty when there is no date.",
        Check: static (row, _) => row[CellMark.OldOpenEnd],
        Caveat: "31-12-9999 is an ordinary way to write an open end and is not remarked upon.");
}
