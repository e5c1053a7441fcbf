using Kind = Analytics.Pipeline.Receive.PersonalData.PersonalDataKind;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>The sentences with which a file is refused. They name a column, never what stands in it.</summary>
static class PersonalDataWords
{
    public const string Pseudonymise = "Vervang ze eerst met `pseudonymise`.";
    public const string NothingStored = "We hebben niets opgeslagen.";

    public static string InColumn(PersonalDataKind kind, string heading, int field) =>
        $"Dit bestand bevat waarschijnlijk {Plural(kind)} in kolom {Headings.Letter(field)} ('{heading}'). "
        + $"{NothingStored} {Remedy(kind)}";

    /// <summary>Parts that say something together: a street, and its number in the next column.</summary>
    public static string InColumns(PersonalDataKind kind, int field) =>
        $"Dit bestand bevat waarschijnlijk {Plural(kind)}, verdeeld over de kolommen {Headings.Letter(field)} en "
        + $"{Headings.Letter(field + 1)}. {NothingStored} {Remedy(kind)}";

    public static string InFileName(PersonalDataKind kind) =>
        $"De naam van dit bestand bevat waarschijnlijk {Singular(kind)}. {NothingStored} "
        + "Geef het bestand een andere naam.";

    /// <summary>The heading itself is not repeated: it is what should not be seen.</summary>
    public static string InHeading(PersonalDataKind kind, int field) =>
        $"De kop van kolom {Headings.Letter(field)} bevat waarschijnlijk {Singular(kind)}. {NothingStored} "
        + "Zet kolomkoppen in de eerste regel.";

    public static string Plural(PersonalDataKind kind) => kind switch
    {
        Kind.Bsn => "burgerservicenummers",
        Kind.BsnHash => "burgerservicenummers achter een hash zonder sleutel",
        Kind.PersonNumber => "persoonsnummers, zoals A-nummers of onderwijsnummers",
        Kind.IdentityDocument => "nummers van identiteitsbewijzen",
        Kind.Name => "namen van personen",
        Kind.Email => "e-mailadressen",
        Kind.Phone => "telefoonnummers",
        Kind.Iban => "rekeningnummers (IBAN)",
        Kind.Postcode => "volledige postcodes",
        Kind.Address => "adressen",
        Kind.BirthDate => "volledige geboortedatums",
        _ => "vrije tekst",
    };

    static string Singular(PersonalDataKind kind) => kind switch
    {
        Kind.Bsn => "een burgerservicenummer",
        Kind.BsnHash => "een hash van een burgerservicenummer",
        Kind.PersonNumber => "een persoonsnummer",
        Kind.IdentityDocument => "het nummer van een identiteitsbewijs",
        Kind.Name => "de naam van een persoon",
        Kind.Email => "een e-mailadres",
        Kind.Phone => "een telefoonnummer",
        Kind.Iban => "een rekeningnummer (IBAN)",
        Kind.Postcode => "een volledige postcode",
        Kind.Address => "een adres",
        Kind.BirthDate => "een geboortedatum",
        _ => "vrije tekst",
    };

    static string Remedy(PersonalDataKind kind) => kind switch
    {
        Kind.Bsn or Kind.PersonNumber => Pseudonymise,
        Kind.BsnHash => "Zo'n hash is terug te rekenen. Begin bij de nummers zelf en vervang ze met `pseudonymise`.",
        Kind.Postcode or Kind.Address => "Haal de kolom uit het extract: de buurtcode is genoeg.",
        Kind.BirthDate => "Haal de kolom uit het extract: het geboortejaar is genoeg.",
        _ => "Haal de kolom uit het extract.",
    };
}
