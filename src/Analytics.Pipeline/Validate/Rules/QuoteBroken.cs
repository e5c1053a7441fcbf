using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule QuoteBroken { get; } = new(
        Code: "B012",
        Severity.Error,
        Column: "",
        Message: "Een aanhalingsteken staat verkeerd of wordt niet gesloten, zodat regels in elkaar lopen. Verwijder "
            + "het aanhalingsteken.",
        MessageEnglish: "A quote is misplaced or not closed, so that rows run together. Remove the quote.",
        Caveat: "A line break inside quotes is accepted only in a column that is dropped, and when no row could hide "
            + "in it.");
}
