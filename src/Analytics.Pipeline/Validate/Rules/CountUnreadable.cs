using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AreaFigureRow> CountUnreadable { get; } = new(
        Code: "K004",
        Severity.Error,
        Column: "AantalInwoners, k_0Tot15Jaar, k_15Tot25Jaar, JongerenMetJeugdzorgInNatura",
        Message: "Dit is geen heel aantal van nul of meer. Neem het cijfer over zoals het CBS het publiceert; laat "
            + "een ontbrekend cijfer leeg.",
        MessageEnglish: "This is no whole number of zero or more. Copy the figure as CBS publishes it; leave a "
            + "missing one empty.",
        Check: static (row, _) => row.Unreadable);
}
