using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using static Analytics.App.Texts;

namespace Analytics.App;

/// <summary>The delivery calendar and its reminders in words: what is missing, never what is in a file.</summary>
public static class CalendarTexts
{
    public static string Status(ExpectedDelivery expected, DateOnly today) => expected.Status switch
    {
        ExpectedStatus.OnTime => T("op tijd"),
        ExpectedStatus.Late => T("te laat ontvangen: {0}", Days(expected.DaysLate(today))),
        ExpectedStatus.Missing => T("te laat: {0}, nog niet ontvangen", Days(expected.DaysLate(today))),
        _ => T("nog niet nodig"),
    };

    /// <summary>A quarter in words; a month and a year as they are written.</summary>
    public static string Period(string period) => period.Contains('K', StringComparison.Ordinal)
        ? Format.Period(period)
        : period;

    public static string Subject(Reminder reminder) => reminder.Level switch
    {
        1 => $"Herinnering: {Subjects(reminder)}",
        2 => $"Tweede herinnering: {Subjects(reminder)}",
        _ => $"Derde herinnering: {Subjects(reminder)}",
    };

    public static string Body(Reminder reminder) => $"""
        We verwachtten uiterlijk op {Format.Date(reminder.Due)} van gemeente {reminder.Municipality} het bestand
        "{DeliveryTexts.Kind(reminder.Kind)}" over {Period(reminder.Period)}. Het is er nog niet.

        U kunt het aanleveren op de site (Aanleveren), met de map of met de koppeling. Kan dat niet, of is het al
        gestuurd? Neem dan contact op met het programmateam. Zonder dit bestand blijven de cijfers van uw gemeente
        zoals ze waren.

        Wijkzicht
        """;

    static string Subjects(Reminder reminder) =>
        $"{Format.Small(DeliveryTexts.Kind(reminder.Kind))} over {Period(reminder.Period)}";

    static string Days(int days) => days == 1 ? T("1 dag") : T("{0} dagen", days);
}
