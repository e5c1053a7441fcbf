using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ColumnContent;

namespace Analytics.Pipeline.Receive;

public static partial class Layouts
{
    /// <summary>
    /// In the order of <see cref="ClaimColumn"/>. Months are columns of dates: a month written as a day of eight digits
    /// must not be taken for a number of a person.
    /// </summary>
    public static Layout Claims { get; } = new(ExtractKind.Claims,
    [
        new("Gemeentecode", Code, true,
            ["gemeente", "gm code", "cbs gemeentecode", "municipality", "municipality code"]),
        new("Toewijzingnummer", Number, true,
        [
            "toewijzingsnummer", "toewijzing nr", "toewijzings nr", "toewijzing id", "beschikkingsnummer",
            "beschikkingnummer", "allocation number", "allocation id",
        ]),
        new("ClientPseudoniem", Pseudonym, false,
        [
            "pseudoniem", "client", "clientnummer", "clientnr", "client id", "client code", "client sleutel",
            "jeugdige", "jeugdige id", "persoonsnummer", "persoon id", "inwoner id",
            "pseudonym", "client pseudonym", "youth key",
        ]),
        new("Productcategorie", Code, false, ["categorie", "product categorie code", "product category", "category"]),
        new("Productcode", Code, false, ["product", "code product", "product code"]),
        new("Aanbiedercode", Name, false,
        [
            "aanbieder", "aanbieder agb", "agb code", "agb", "agb code aanbieder", "zorgaanbieder",
            "zorgaanbiedercode", "leverancier", "leverancierscode", "declarant", "provider", "provider code",
        ]),
        new("Maand", Date, true,
        [
            "jaarmaand", "jaar maand", "periode", "zorgmaand", "zorgperiode", "prestatiemaand", "prestatieperiode",
            "declaratiemaand", "declaratieperiode", "maand van zorg", "month", "month of care", "claim month",
        ]),
        new("Volume", Number, false,
            ["omvang", "aantal", "aantal eenheden", "geleverd volume", "gedeclareerd volume", "quantity"]),
        new("Eenheid", Code, false, ["omvang eenheid", "eenheid code", "unit"]),
        new("Bedrag", Amount, true,
        [
            "bedrag cent", "bedrag in centen", "bedrag eurocent", "bedrag euro", "bedrag in euro", "declaratiebedrag",
            "declaratiebedrag cent", "gedeclareerd", "gedeclareerd bedrag", "gedeclareerd bedrag cent",
            "gedeclareerd bedrag euro", "bedrag gedeclareerd", "ingediend bedrag", "toegekend bedrag", "kosten",
            "amount", "amount cents", "amount euros", "claimed amount",
        ]),
        new("DC", Code, false, ["debet credit", "debet of credit", "dc code", "dc indicatie", "debit credit", "side"]),
        new("Leveringsperiode", Name, false, ["aanleverperiode", "delivery period"]),
    ], IgnoresUnknown: false);
}
