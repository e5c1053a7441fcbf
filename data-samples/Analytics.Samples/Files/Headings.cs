using static Analytics.Samples.Files.Column;

namespace Analytics.Samples.Files;

/// <summary>The words above the columns: canonical, of suites, of the message standard, English.</summary>
static class Headings
{
    public static IReadOnlyList<(Column Column, string Heading)> Canonical { get; } =
    [
        (Municipality, "Gemeentecode"), (District, "Wijkcode"), (Neighbourhood, "Buurtcode"),
        (Pseudonym, "ClientPseudoniem"), (BirthYear, "Geboortejaar"), (Sex, "Geslacht"), (Number, "Toewijzingnummer"),
        (Category, "Productcategorie"), (Product, "Productcode"), (Provider, "Aanbiedercode"), (Referrer, "Verwijzer"),
        (AllocatedOn, "Toewijzingsdatum"), (Start, "Ingangsdatum"), (End, "Einddatum"), (CareStart, "StartZorg"),
        (CareEnd, "StopZorg"), (Volume, "Volume"), (Unit, "Eenheid"), (Frequency, "Frequentie"),
        (Tariff, "TariefCent"), (Declared, "GedeclareerdBedrag"), (EndReason, "RedenBeeindiging"),
        (Segment, "Segment"), (TargetGroup, "Doelgroep"), (Household, "Huishouden"), (Period, "Leveringsperiode"),
    ];

    /// <summary>The required columns and those that most municipalities have: about 130 bytes a row.</summary>
    public static IReadOnlyList<(Column Column, string Heading)> Lean { get; } =
    [
        .. Canonical.Where(one =>
            one.Column is not (District or CareEnd or Segment or TargetGroup or Household or EndReason)),
    ];

    public static IReadOnlyList<(Column Column, string Heading)> WithReasonOfChange { get; } =
    [
        .. Canonical.Take(22), (ChangeReason, "RedenWijziging"), .. Canonical.Skip(22),
    ];

    public static IReadOnlyList<(Column Column, string Heading)> English { get; } =
    [
        (Municipality, "MunicipalityCode"), (District, "DistrictCode"), (Neighbourhood, "NeighbourhoodCode"),
        (Pseudonym, "ClientPseudonym"), (BirthYear, "BirthYear"), (Sex, "Sex"), (Number, "AllocationNumber"),
        (Category, "ProductCategory"), (Product, "ProductCode"), (Provider, "ProviderCode"), (Referrer, "Referrer"),
        (AllocatedOn, "AllocationDate"), (Start, "StartDate"), (End, "EndDate"), (CareStart, "CareStart"),
        (CareEnd, "CareEnd"), (Volume, "Volume"), (Unit, "Unit"), (Frequency, "Frequency"), (Tariff, "TariffCents"),
        (Declared, "DeclaredAmount"), (EndReason, "EndReason"), (TargetGroup, "TargetGroup"),
        (Household, "Household"), (Period, "DeliveryPeriod"),
    ];

    public static IReadOnlyList<(Column Column, string Heading)> Suite { get; } =
    [
        (Period, "Leveringsperiode"), (Municipality, "Gemeente code"), (District, "Wijk code"),
        (Neighbourhood, "Buurt code"), (Pseudonym, "Cliënt pseudoniem"), (BirthYear, "Geboorte jaar"),
        (Sex, "Geslacht"), (Number, "Toewijzing nummer"), (Category, "Product categorie"), (Product, "Product code"),
        (Provider, "AGB-code aanbieder"), (Referrer, "Type verwijzer"), (AllocatedOn, "Datum toewijzing"),
        (Start, "Datum ingang"), (End, "Datum einde"), (CareStart, "Start zorg"), (CareEnd, "Stop zorg"),
        (Volume, "Volume"), (Unit, "Eenheid"), (Frequency, "Frequentie"), (Tariff, "Tarief cent"),
        (Declared, "Gedeclareerd bedrag"), (EndReason, "Reden beëindiging"), (ChangeReason, "Reden wijziging"),
        (TargetGroup, "Doelgroep"),
    ];

    public static IReadOnlyList<(Column Column, string Heading)> ShortDutch { get; } =
    [
        (Municipality, "Gemeente"), (Neighbourhood, "Buurt"), (Pseudonym, "Cliëntpseudoniem"),
        (BirthYear, "Geboortejaar"), (Sex, "Geslacht"), (Number, "Toewijzingsnummer"), (Category, "Categorie"),
        (Product, "Product"), (Provider, "Aanbieder"), (Referrer, "Verwijzer"), (AllocatedOn, "Toewijzingsdatum"),
        (Start, "Begindatum"), (End, "Einddatum"), (CareStart, "Begindatum zorg"), (CareEnd, "Einddatum zorg"),
        (Volume, "Volume"), (Unit, "Eenheid"), (Frequency, "Frequentie"), (Tariff, "Tarief cent"),
        (Declared, "Gedeclareerd bedrag"), (EndReason, "Reden beëindiging"), (Period, "Leveringsperiode"),
    ];

    public static IReadOnlyList<(Column Column, string Heading)> Message { get; } =
    [
        (Municipality, "gemeenteCode"), (District, "wijkCode"), (Neighbourhood, "buurtCode"),
        (Pseudonym, "pseudoniem"), (BirthYear, "geboorteJaar"), (Sex, "geslacht"), (Number, "toewijzingNummer"),
        (Category, "productCategorie"), (Product, "productCode"), (Provider, "aanbiederAgb"),
        (Referrer, "verwijzerType"), (AllocatedOn, "toewijzingsDatum"), (Start, "toewijzingIngangsdatum"),
        (End, "toewijzingEinddatum"), (CareStart, "startZorg"), (CareEnd, "stopZorg"), (Volume, "volume"),
        (Unit, "eenheid"), (Frequency, "frequentie"), (Tariff, "tariefCent"), (Declared, "gedeclareerdBedrag"),
        (EndReason, "redenBeeindiging"), (Household, "huishouden"), (Period, "leveringsPeriode"),
    ];

    public static IReadOnlyList<(Column Column, string Heading)> WithExtra { get; } =
    [
        .. Canonical.Take(7), (Extra, "Administratie"), .. Canonical.Skip(7),
    ];
}
