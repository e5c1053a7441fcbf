using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analytics.Benchmarks.Personal;

/// <summary>The kinds that are planted. The names are those of the rules that must find them.</summary>
enum Kind { Bsn, BsnHash, PersonNumber, IdentityDocument, Name, Email, Phone, Iban, Postcode, Address, BirthDate, FreeText }

/// <summary>Invented personal data with valid check digits; none is looked up anywhere.</summary>
static class Inventions
{
    static readonly string[] firstNames =
    [
        "Emma", "Daan", "Fatima", "Mohamed", "Sanne", "Lotte", "Bram", "Yusuf", "Noor", "Thijs", "Marieke", "Jeroen", "Ayse",
        "Katarzyna", "Ruben", "Anouk", "Willem", "Johanna", "Sem", "Hidde", "Floor", "Cornelis", "Petra", "Ismail", "Lieke",
    ];

    static readonly string[] surnames =
    [
        "Jansen", "de Vries", "van den Berg", "Bakker", "Visser", "Smit", "van Dijk", "Yilmaz", "El Amrani", "Kowalski",
        "Hoekstra", "van der Meulen", "Timmermans", "de Groot", "Verhoeven", "Postma", "Brouwer", "ter Horst", "Scholten",
        "Zijlstra", "van Kuijkbergen", "Oosterlaken", "de Ruijtermans", "Bloemsma", "Hagendoornink",
    ];

    static readonly string[] streets =
    [
        "Kerkstraat", "Dorpsweg", "Molenlaan", "Stationsplein", "Burgemeester Pieckstraat", "Lange Dreef", "Prinsengracht",
        "Havendijk", "Oude Singel", "Wilgenhof", "Brugsteeg", "Nieuwe Kade", "Meidoornplantsoen", "Van Goghlaan",
    ];

    static readonly string[] places = ["Roosendaal", "Zundert", "Etten-Leur", "Zevenbergen", "Rucphen"];

    public static string Of(Kind kind, Chance chance, int birthYear) => kind switch
    {
        Kind.Bsn => Bsn(chance),
        Kind.BsnHash => Hash(chance),
        Kind.PersonNumber => chance.OneIn(3) ? EducationNumber(chance) : ANumber(chance),
        Kind.IdentityDocument => Letters(chance, 2) + chance.From("ABCDEFGHIJKLMNPQRSTUVWXYZ0123456789", 6) + chance.Digits(1),
        Kind.Name => Name(chance),
        Kind.Email => Email(chance),
        Kind.Phone => Phone(chance),
        Kind.Iban => Iban(chance),
        Kind.Postcode => Postcode(chance),
        Kind.Address => $"{chance.Of(streets)} {1 + chance.Below(180)}{chance.Of("", "", "", "a", " B", "-2")}",
        Kind.BirthDate => Date(chance, birthYear),
        _ => Story(chance),
    };

    public static string Bsn(Chance chance)
    {
        while (true)
        {
            var eight = chance.OneIn(2) ? "9999" + chance.Digits(4) : chance.Of("1", "2", "3", "5", "8") + chance.Digits(7);
            var rest = Enumerable.Range(0, 8).Sum(at => (9 - at) * (eight[at] - '0')) % 11;
            if (rest < 10) return eight + rest;
        }
    }

    static string Hash(Chance chance)
    {
        var text = chance.OneIn(4) ? Encoding.Unicode.GetBytes(Bsn(chance)) : Encoding.ASCII.GetBytes(Bsn(chance));
        return Convert.ToHexStringLower(SHA256.HashData(text));
    }

    /// <summary>Digits drawn until both sums of the A-nummer agree.</summary>
    static string ANumber(Chance chance)
    {
        while (true)
        {
            var number = chance.Digits(10);
            var differ = number[0] != '0' && Enumerable.Range(1, 9).All(at => number[at] != number[at - 1]);
            var sum = number.Sum(digit => digit - '0');
            var weighted = Enumerable.Range(0, 10).Sum(at => (1 << at) * (number[at] - '0'));
            if (differ && sum % 11 is 0 or 5 && weighted % 11 == 0) return number;
        }
    }

    static string EducationNumber(Chance chance)
    {
        while (true)
        {
            var eight = "10" + chance.Digits(6);
            var rest = (Enumerable.Range(0, 8).Sum(at => (9 - at) * (eight[at] - '0')) + 6) % 11; // Remainder 5.
            if (rest < 10) return eight + rest;
        }
    }

    static string Name(Chance chance) => chance.Below(4) switch
    {
        0 => $"{chance.Of(surnames)}, {Letters(chance, 1)}.",
        1 => $"{Letters(chance, 1)}.{Letters(chance, 1)}. {chance.Of(surnames)}",
        _ => $"{chance.Of(firstNames)} {chance.Of(surnames)}",
    };

    static string Email(Chance chance) => string.Create(CultureInfo.InvariantCulture,
        $"{chance.Of(firstNames)}.{chance.Of(surnames).Replace(" ", "", StringComparison.Ordinal)}{chance.Below(90)}")
            .ToLowerInvariant() + chance.Of("@voorbeeld.nl", "@mail.example.com", "@school-voorbeeld.nl");

    static string Phone(Chance chance) => chance.Below(4) switch
    {
        0 => $"06-{chance.Of("1", "2", "3", "4", "5")}{chance.Digits(7)}",
        1 => $"06{chance.Of("1", "2", "3", "4", "5")}{chance.Digits(7)}",
        2 => $"+316{chance.Of("1", "2", "3", "4", "5")}{chance.Digits(7)}",
        _ => $"{chance.Of("0165", "0167")}-{chance.Of("3", "5", "6")}{chance.Digits(5)}",
    };

    static string Iban(Chance chance)
    {
        var account = chance.Of("ABNA", "INGB", "RABO", "TRIO") + chance.Digits(10);
        var digits = string.Concat((account + "NL00").Select(letter => char.IsDigit(letter)
            ? letter.ToString() : (letter - 'A' + 10).ToString(CultureInfo.InvariantCulture)));
        var rest = digits.Aggregate(0, (sum, digit) => (sum * 10 + digit - '0') % 97);
        return string.Create(CultureInfo.InvariantCulture, $"NL{98 - rest:00}{account}");
    }

    static string Postcode(Chance chance) => string.Create(CultureInfo.InvariantCulture,
        $"{4600 + chance.Below(400)}{chance.Of(" ", "")}{chance.From("ABCDEFGHJKLMNPRTVWXZ", 2)}");

    static string Date(Chance chance, int year)
    {
        var day = new DateOnly(year, 1, 1).AddDays(chance.Below(365));
        return day.ToString(chance.Of("dd-MM-yyyy", "yyyy-MM-dd", "d-M-yyyy"), CultureInfo.InvariantCulture);
    }

    static string Story(Chance chance) => string.Join(' ',
        chance.Of("Moeder belt dat", "Vader heeft gemeld dat", "De school zegt dat", "Ouders vertellen dat"),
        chance.Of("hij niet meer thuis slaapt", "zij vaak boos is en wegloopt", "het kind bij oma woont",
            "de jongste weer naar school gaat", "zij bang is voor haar broer"),
        chance.Of("sinds de verhuizing.", "en vraagt om een gesprek.", "na de scheiding van de ouders."));

    static string Letters(Chance chance, int count) => chance.From("ABCDEFGHJKLMNPRSTVWZ", count);

    public static string Place(Chance chance) => chance.Of(places);
}
