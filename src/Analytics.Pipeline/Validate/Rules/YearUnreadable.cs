using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AreaFigureColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AreaFigureRow> YearUnreadable { get; } = new(
        Code: "K003",
        Severity.Error,
        Column: "Jaar",
        Message: "Het jaar van deze cijfers is niet te bepalen. Voeg een kolom Jaar toe, zet het jaar in de "
            + "bestandsnaam, of geef het bij de aanlevering op.",
        MessageEnglish: "The year of these figures cannot be told. Add a column Jaar, put the year in the file's "
            + "name, or give it with the delivery.",
        Check: static (row, _) => ColumnSet.Of(Year).If(row.Year is not (>= 1995 and <= 2100)));
}
