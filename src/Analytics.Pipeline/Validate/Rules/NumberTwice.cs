using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> NumberTwice { get; } = new(
        Code: "T402",
        Severity.Warning,
        Column: "Toewijzingnummer",
        Message: "Dit toewijzingnummer staat er al met dezelfde toewijzingsdatum maar andere inhoud. Welke regel "
            + "geldt? Verwijder de andere.",
        MessageEnglish: "This allocation number is there already with the same allocation date but other content. "
            + "Which row holds? Remove the other.",
        Check: static (row, _) => ColumnSet.Of(Number).If(row.Repeat == Repeat.SameVersion),
        Caveat: "A number that returns with a later allocation date is a new version and is expected.");
}
