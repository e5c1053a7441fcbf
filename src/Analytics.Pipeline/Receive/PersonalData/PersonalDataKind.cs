namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>What may not come in: everything by which somebody can tell who a child is.</summary>
enum PersonalDataKind : byte
{
    Bsn,

    /// <summary>A BSN behind a hash without a key: with ninety million BSNs, anyone can look up which it was.</summary>
    BsnHash,

    /// <summary>Another number of one person: A-nummer, onderwijsnummer, V-nummer.</summary>
    PersonNumber,

    /// <summary>Passport, identity card, driving licence.</summary>
    IdentityDocument,
    Email,
    Phone,
    Iban,

    /// <summary>Four digits and two letters: about twenty addresses. The four digits alone may come in.</summary>
    Postcode,

    /// <summary>Street and house number.</summary>
    Address,

    /// <summary>Day, month and year; the year alone is asked for.</summary>
    BirthDate,

    /// <summary>After the others: an e-mail address holds a name too.</summary>
    Name,
    FreeText,
}
