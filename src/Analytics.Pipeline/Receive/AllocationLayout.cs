using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ColumnContent;

namespace Analytics.Pipeline.Receive;

/// <summary>
/// The columns of each kind of extract. Headings are compared without case, accents, spaces and signs, so a synonym is
/// only needed for another word: iJw names, words of Dutch suites, and English.
/// </summary>
public static partial class Layouts
{
    /// <summary>In the order of <see cref="AllocationColumn"/>.</summary>
    public static Layout Allocations { get; } = new(ExtractKind.Allocations,
    [
        new("Gemeentecode", Code, true,
            ["gemeente", "gm code", "cbs gemeentecode", "municipality", "municipality code"]),
        new("Wijkcode", Code, false, ["wijk", "wk code", "cbs wijkcode", "district", "district code"]),
        new("Buurtcode", Code, true,
            ["buurt", "bu code", "cbs buurtcode", "buurt code cbs", "neighbourhood", "neighbourhood code"]),
        new("ClientPseudoniem", Pseudonym, true,
        [
            "pseudoniem", "client", "clientnummer", "clientnr", "client id", "client code", "client sleutel",
            "jeugdige", "jeugdige id", "persoonsnummer", "persoon id", "inwoner id",
            "pseudonym", "client pseudonym", "youth key",
        ]),
        new("Geboortejaar", Number, true, ["geb jaar", "gebjr", "birth year", "year of birth"]),
        new("Geslacht", Code, false, ["sekse", "geslachtscode", "sex", "gender"]),
        new("Toewijzingnummer", Number, true,
        [
            "toewijzingsnummer", "toewijzing nr", "toewijzings nr", "toewijzing id", "beschikkingsnummer",
            "beschikkingnummer", "allocation number", "allocation id",
        ]),
        new("Productcategorie", Code, true,
            ["categorie", "categoriecode", "product categorie code", "product category", "category"]),
        new("Productcode", Code, false, ["product", "code product", "product code"]),
        new("Aanbiedercode", Name, true,
        [
            "aanbieder", "aanbieder agb", "agb code", "agb", "agb code aanbieder", "zorgaanbieder",
            "zorgaanbiedercode", "leverancier", "leverancierscode", "ontvanger", "provider", "provider code",
        ]),
        new("Verwijzer", Code, false,
            ["type verwijzer", "verwijzer type", "code verwijzer", "referrer", "referrer type"]),
        new("Toewijzingsdatum", Date, false,
        [
            "datum toewijzing", "toewijzing datum", "beschikkingsdatum", "datum besluit", "allocated on",
            "allocation date",
        ]),
        new("Ingangsdatum", Date, true,
        [
            "toewijzing ingangsdatum", "datum ingang", "startdatum", "begindatum", "ingangsdatum toewijzing",
            "startdatum toewijzing", "aanvangsdatum", "datum aanvang", "geldig vanaf", "valid from",
            "start date",
        ]),
        new("Einddatum", Date, false,
        [
            "toewijzing einddatum", "datum einde", "einddatum toewijzing", "geldig tot en met", "valid until",
            "valid to", "end date",
        ]),
        new("StartZorg", Date, false,
            ["datum start zorg", "startdatum zorg", "begindatum zorg", "care start", "care from"]),
        new("StopZorg", Date, false, ["datum stop zorg", "stopdatum zorg", "einddatum zorg", "care stop", "care end"]),
        new("Volume", Number, false, ["omvang", "omvang volume", "aantal", "aantal eenheden"]),
        new("Eenheid", Code, false, ["omvang eenheid", "eenheid code", "unit"]),
        new("Frequentie", Code, false, ["omvang frequentie", "frequentie code", "frequency"]),
        new("TariefCent", Cents, false, ["tarief in centen", "tarief eurocent", "product tarief", "tariff cents"]),
        new("GedeclareerdBedrag", Amount, false,
        [
            "bedrag", "gedeclareerd", "declaratiebedrag", "gedeclareerd bedrag cent", "gedeclareerd bedrag euro",
            "ingediend bedrag", "toegekend bedrag", "bedrag gedeclareerd", "kosten", "declared amount", "amount",
        ]),
        new("RedenBeeindiging", Code, false,
            ["reden einde", "einde reden", "reden beeindiging zorg", "reden stop", "beeindigingsreden", "end reason"]),
        new("RedenWijziging", Code, false, ["wijzigingsreden", "reden wijziging toewijzing", "change reason"]),
        new("Segment", Name, false, ["perceel", "contractsegment"]),
        new("Doelgroep", Name, false, ["target group"]),
        new("Huishouden", Pseudonym, false,
            ["huishouden id", "huishoudnummer", "huishouden pseudoniem", "gezin", "gezinsnummer", "household"]),
        new("Leveringsperiode", Name, false, ["periode", "aanleverperiode", "delivery period", "period"]),
    ], IgnoresUnknown: false);
}
