using System.Text.RegularExpressions;
using Kind = Analytics.Pipeline.Receive.PersonalData.PersonalDataKind;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>Headings that say what stands beneath them. Whatever does, such a column is not accepted.</summary>
static partial class PersonalHeadings
{
    static readonly (Regex Words, PersonalDataKind Kind)[] known =
    [
        (HashWords(), Kind.BsnHash), (BsnWords(), Kind.Bsn), (NumberWords(), Kind.PersonNumber), (DocumentWords(), Kind.IdentityDocument),
        (NameWords(), Kind.Name), (EmailWords(), Kind.Email), (PhoneWords(), Kind.Phone), (IbanWords(), Kind.Iban),
        (PostcodeWords(), Kind.Postcode), (AddressWords(), Kind.Address), (BirthWords(), Kind.BirthDate),
        (TextWords(), Kind.FreeText),
    ];

    /// <param name="heading">As in the file.</param>
    public static PersonalDataKind? KindOf(string heading)
    {
        var plain = Headings.Normalise(PlainText.Of(heading));
        if (plain.Contains("pseudo", StringComparison.Ordinal)) return null; // Judged by its values.
        foreach (var (words, kind) in known) if (words.IsMatch(plain)) return kind;
        return null;
    }

    /// <summary>Also in the heading of a column that is known: "Client (BSN)".</summary>
    public static bool SaysBsn(string heading) => KindOf(heading) is Kind.Bsn or Kind.BsnHash;

    const string Who = "(client|clienten|jeugdige|kind|kinderen|ouder|ouders|moeder|vader|verzorger|voogd|patient|persoon|inwoner"
        + "|burger|bewoner|contact|contactpersoon|gezag|gezagsdrager)?(van)?(de|het)?";

    [GeneratedRegex("bsn(hash|md5|sha)|(hash|md5|sha1|sha256|gehashte?)(van)?bsn|bsngehash")]
    private static partial Regex HashWords();

    [GeneratedRegex("^bsn|bsn$|burgerservice|sofinum|sofinr|^sofi$")]
    private static partial Regex BsnWords();

    [GeneratedRegex("^(a|v|vreemdelingen|onderwijs|administratie)(nummer|nr)$|^pgn$|^anr$|^vnr$|vreemdelingennummer"
        + "|onderwijsnummer")]
    private static partial Regex NumberWords();

    [GeneratedRegex("paspoort|identiteitsbewijs|identiteitskaart|^idbewijs|^idkaart|rijbewijs|verblijfsdocument")]
    private static partial Regex DocumentWords();

    [GeneratedRegex("^" + Who + "(naam|namen|voornaam|voornamen|achternaam|roepnaam|geslachtsnaam|meisjesnaam|volledigenaam"
        + "|familienaam|tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|voorletters|voorletter|initialen)" + Who + "$"
        + "|^(name|fullname|firstname|lastname|surname|givenname|initials)$")]
    private static partial Regex NameWords();

    [GeneratedRegex("^e?mail|e?mail(adres)?$|^emailaddress$")]
    private static partial Regex EmailWords();

    [GeneratedRegex("^(tel|telnr|mobiel|mobielnummer|gsm|mobile|phone|06nummer)$|telefoon|phonenumber")]
    private static partial Regex PhoneWords();

    [GeneratedRegex("iban$|^iban|rekeningnummer|bankrekening")]
    private static partial Regex IbanWords();

    [GeneratedRegex("^(postcode6|pc6|postcodevolledig|volledigepostcode|postcodeletters|postcodehuisnummer)$")]
    private static partial Regex PostcodeWords();

    [GeneratedRegex("^" + Who + "(adres|straat|straatnaam|huisnummer|huisnr|woonadres|verblijfadres|verblijfsadres|postadres"
        + "|adresregel[0-9]?|straatenhuisnummer|straathuisnummer|huisletter|huisnummertoevoeging|toevoeging)" + Who + "$"
        + "|^(address|street|streetname|housenumber)$")]
    private static partial Regex AddressWords();

    [GeneratedRegex("geboortedatum|geboortedag|geboortemaand|^gebdat|^gebdatum|^geboren(op)?$|^dateofbirth$|^birthdate$|^dob$"
        + "|^birthday$")]
    private static partial Regex BirthWords();

    [GeneratedRegex("toelichting|opmerking|^notitie|notities?$|bijzonderheden|^memo|commentaar|aantekening|vrijetekst|vrijveld"
        + "|^verslag|rapportage$|^hulpvraag$|omschrijvinghulpvraag|^anamnese|^motivering|^reden?omschrijving|^remarks?$"
        + "|^comments?$|^notes?$|^freetext$")]
    private static partial Regex TextWords();
}
