using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<RowAmongRows> BirthYearChanges { get; } = new(
        Code: "T601",
        Severity.Warning,
        Column: "Geboortejaar",
        Message: "Deze jeugdige heeft eerder in het bestand een ander geboortejaar. Zoek op welk jaar klopt, of "
            + "controleer of twee jeugdigen hetzelfde pseudoniem kregen.",
        MessageEnglish: "This youth has another birth year earlier in the file. Find out which year is right, or check "
            + "whether two youths were given the same pseudonym.",
        Check: static (row, _) =>
            ColumnSet.Of(BirthYear).If(row.FirstBirthYear is { } first && first != row.Row.BirthYear),
        Caveat: "The first row of the child is what later ones are compared with; it may itself be the wrong one.");
}
