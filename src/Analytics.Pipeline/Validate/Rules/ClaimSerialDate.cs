using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimSerialDate { get; } = new(
        Code: "D014",
        Severity.Remark,
        Column: "Maand",
        Message: "Dit is een dagnummer van Excel (45352) tussen gewone maanden; we hebben het omgerekend. Maak "
            + "van de kolom tekst.",
        MessageEnglish: "This is a day's number of a spreadsheet (45352) among ordinary months; we converted it. "
            + "Make the column text.",
        Check: static (row, _) => row[CellMark.Serial]);
}
