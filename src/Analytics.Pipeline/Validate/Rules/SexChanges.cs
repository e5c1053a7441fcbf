using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<RowAmongRows> SexChanges { get; } = new(
        Code: "T602",
        Severity.Warning,
        Column: "Geslacht",
        Message: "Deze jeugdige heeft eerder in het bestand een ander geslacht. Controleer de registratie, of twee "
            + "jeugdigen hetzelfde pseudoniem kregen.",
        MessageEnglish: "This youth has another sex earlier in the file. Check the registration, or whether two youths "
            + "were given the same pseudonym.",
        Check: static (row, _) => ColumnSet.Of(Receive.AllocationColumn.Sex)
            .If(row.FirstSex is { } first && row.Row.Sex is "M" or "V" && row.Row.Sex != row.FirstSex),
        Caveat: "A registered sex may rightly change; X and empty are not compared.");
}
