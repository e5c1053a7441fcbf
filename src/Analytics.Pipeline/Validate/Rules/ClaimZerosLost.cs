using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimZerosLost { get; } = new(
        Code: "D004",
        Severity.Remark,
        Column: "Gemeentecode, Eenheid",
        Message: "Voorloopnullen ontbraken en zijn teruggezet. Maak van deze kolom tekst voordat u het bestand "
            + "opslaat.",
        MessageEnglish: "Leading zeros were missing and have been put back. Make this column text before storing "
            + "the file.",
        Check: static (row, _) => row[CellMark.ZerosRestored],
        Caveat: "Only where one answer is possible: an area code of fixed length, or a list that has 04 and not "
            + "4.");
}
