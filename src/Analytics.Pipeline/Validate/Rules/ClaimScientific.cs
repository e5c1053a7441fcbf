using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimScientific { get; } = new(
        Code: "D003",
        Severity.Error,
        Column: "Toewijzingnummer, Maand, Bedrag",
        Message: "Excel heeft dit getal afgekort (1,23E+08): het echte getal is weg. Maak van de kolom tekst "
            + "voordat u het bestand opslaat.",
        MessageEnglish: "The spreadsheet shortened this number (1.23E+08): the real one is gone. Make the column "
            + "text before storing the file.",
        Check: static (row, _) => row[CellMark.Scientific]);
}
