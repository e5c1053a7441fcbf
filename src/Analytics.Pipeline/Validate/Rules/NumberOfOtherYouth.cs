using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> NumberOfOtherYouth { get; } = new(
        Code: "T403",
        Severity.Error,
        Column: "Toewijzingnummer, ClientPseudoniem",
        Message: "Dit toewijzingnummer is eerder in het bestand van een andere jeugdige. Een nummer hoort bij een "
            + "jeugdige: verbeter nummer of pseudoniem.",
        MessageEnglish: "This allocation number is of another youth earlier in the file. A number belongs to one "
            + "youth: correct the number or the pseudonym.",
        Check: static (row, _) => ColumnSet.Of(Number).If(row.Repeat == Repeat.OtherYouth),
        Caveat: "An error, because of a number only its newest version counts: one of the two children would "
            + "disappear. Which of the rows is right cannot be told; the later one is set apart.");
}
