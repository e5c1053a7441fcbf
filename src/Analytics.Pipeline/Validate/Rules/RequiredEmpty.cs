using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    static readonly ColumnSet mustBeFilled =
        ColumnSet.Of(Municipality, Neighbourhood, Youth, BirthYear, Number, Provider, ValidFrom);

    public static RowRule<AllocationRow> RequiredEmpty { get; } = new(
        Code: "T001",
        Severity.Error,
        Column: "Gemeentecode, Buurtcode, ClientPseudoniem, Geboortejaar, Toewijzingnummer, Aanbiedercode, "
            + "Ingangsdatum",
        Message: "Deze cel is leeg en mag dat niet zijn. Vul hem in; weet u de buurt niet, schrijf dan 'onbekend'.",
        MessageEnglish: "This cell is empty and may not be. Fill it in; write 'onbekend' for an unknown neighbourhood.",
        Check: static (row, _) => mustBeFilled - row[CellMark.Filled],
        Caveat: "Category and product may be empty: a generic allocation has neither.");
}
