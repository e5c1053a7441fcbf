using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> SerialDate { get; } = new(
        Code: "T014",
        Severity.Remark,
        Column: "Toewijzingsdatum, Ingangsdatum, Einddatum, StartZorg, StopZorg",
        Message: "Hier stond een dagnummer van Excel in plaats van een datum; het is omgerekend. Maak van de kolom "
            + "een datum voordat u opslaat.",
        MessageEnglish: "This was a day number of Excel instead of a date; it has been converted. Make the column a "
            + "date before storing the file.",
        Check: static (row, _) => row[CellMark.Serial],
        Caveat: "Only numbers of five digits from 1954 to 2119. A column that holds nothing else is not remarked "
            + "upon per row.");
}
