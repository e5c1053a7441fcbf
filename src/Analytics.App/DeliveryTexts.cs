using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Analytics.Pipeline.Validate;
using Microsoft.AspNetCore.Html;
using static Analytics.App.Texts;

namespace Analytics.App;

/// <summary>Deliveries and findings in words.</summary>
public static class DeliveryTexts
{
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => T("Fout"),
        Severity.Warning => T("Waarschuwing"),
        _ => T("Opmerking"),
    };

    public static string Message(Rule rule) => IsEnglish ? rule.MessageEnglish : rule.Message;

    /// <summary>A finding of an older version of the product can name a rule that is no longer there.</summary>
    public static string Message(string code) =>
        Rules.All.FirstOrDefault(rule => rule.Code == code) is { } rule
            ? Message(rule)
            : T("Deze regel geldt niet meer.");

    /// <summary>What stands between backticks is to be typed.</summary>
    public static IHtmlContent WithCode(string text)
    {
        var html = new HtmlContentBuilder();
        var parts = text.Split('`');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0) html.Append(parts[i]);
            else html.AppendHtml("<code>").Append(parts[i]).AppendHtml("</code>");
        }
        return html;
    }

    public static string Kind(string kind) => DeliveryWords.ParseKind(kind) switch
    {
        ExtractKind.Allocations => T("Toewijzingen jeugdhulp"),
        ExtractKind.Claims => T("Declaraties jeugdhulp"),
        ExtractKind.Population => T("Bevolking per leeftijd"),
        _ => T("Wijkcijfers van het CBS"),
    };

    public static string State(string state) => DeliveryWords.ParseState(state) switch
    {
        DeliveryState.Received => T("wacht op controle"),
        DeliveryState.Columns => T("wacht op de keuze van kolommen"),
        DeliveryState.Checked => T("gecontroleerd, wacht op goedkeuring"),
        DeliveryState.Accepted => T("goedgekeurd, telt mee"),
        DeliveryState.Refused => T("geweigerd"),
        DeliveryState.Replaced => T("vervangen door een latere"),
        DeliveryState.Withdrawn => T("ingetrokken"),
        _ => T("onderzoek nodig"),
    };

    public static string Reason(WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.WrongFile => T("Verkeerd bestand"),
        WithdrawalReason.WrongPeriod => T("Verkeerde periode"),
        WithdrawalReason.DoesNotReconcile => T("Sluit niet aan op de eigen administratie"),
        WithdrawalReason.ErrorsFound => T("Fouten gevonden in het bestand"),
        _ => T("Op verzoek van de gemeente"),
    };

    /// <summary>Who did it: a way in, or a program of ours.</summary>
    public static string Actor(string actor) => actor switch
    {
        "site" => T("op de site"),
        "command line" => T("met de opdrachtregel"),
        "drop folder" => T("uit de map"),
        "api" => T("met de koppeling"),
        "worker" => T("de controle"),
        _ => actor,
    };

    /// <summary>What happened to a delivery, in a few words.</summary>
    public static string Event(DeliveryEvent change) => change.What switch
    {
        "accepted" when change.Detail.StartsWith("Restored", StringComparison.Ordinal) =>
            T("Telt weer mee: de latere is ingetrokken"),
        "accepted" when change.Detail.Length == 0 => T("Goedgekeurd"),
        "identical" => T("Gelijk aan een eerdere aanlevering: niets veranderd"),
        _ => Format.Capital(State(change.What)) + ReasonAfter(change.Detail),
    };

    static string ReasonAfter(string detail) =>
        WithdrawalReasons.Parse(detail) is { } reason ? ": " + Format.Small(Reason(reason)) : "";
}
