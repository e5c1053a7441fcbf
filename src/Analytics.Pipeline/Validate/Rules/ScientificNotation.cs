using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> ScientificNotation { get; } = new(
        Code: "T003",
        Severity.Error,
        Column: "",
        Message: "Excel heeft dit getal afgekort (zoals 1,23E+08); de cijfers zijn weg. Exporteer opnieuw en open "
            + "het bestand niet in Excel, of maak van de kolom eerst tekst.",
        MessageEnglish: "Excel has shortened this number (like 1,23E+08); its digits are gone. Export again without "
            + "opening it in Excel, or make the column text first.",
        Check: static (row, _) => row[CellMark.Scientific],
        Caveat: "A pseudonym is only taken for one when it has a sign after the E, which hexadecimal text never has.");
}
