using Analytics.Pipeline.Receive.PersonalData;
using static Analytics.Tests.Receive.BadFiles.BadFile;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>Citizens' numbers, of the test range that nobody has, wherever and however they are written.</summary>
static class PersonalFiles
{
    const string Apart = "In deze cel staat waarschijnlijk een burgerservicenummer. De regel is apart gezet zonder die "
        + "waarde. Vervang hem met `pseudonymise`.";

    static readonly uint[] numbers =
        [.. Enumerable.Range(999_900_000, 2000).Select(number => (uint)number).Where(Bsn.Passes)];

    public static IEnumerable<BadFile> All =>
    [
        Everywhere("plain", bsn => $"{bsn}"),
        Everywhere("with dots", bsn => $"{bsn:000\\.000\\.000}"),
        Everywhere("with blanks", bsn => $"{bsn:0000 00 000}"),
        Everywhere("with dashes", bsn => $"{bsn:000-000-000}"),
        Everywhere("in quotes", bsn => $"\"{bsn}\""),
        Everywhere("with a word before", bsn => $"bsn {bsn}"),
        Everywhere("full width", bsn => Digits(bsn, '０')),
        Everywhere("in Arabic digits", bsn => Digits(bsn, '٠')),
        Everywhere("with signs that cannot be seen", bsn => $"{bsn}".Insert(4, "\u200B")),
        Refused("numbers in a column that they do not belong in", Extract(Enumerable.Range(0, 40).Select(row => With(
            "Toewijzingnummer", $"{row}", "Doelgroep", $"{numbers[row]}"))), "P001::Doelgroep", In("Y", "Doelgroep")),
        SetsApart("one number among pseudonyms", Forty.Changing("ClientPseudoniem", $"{numbers[0]}"),
            "P002:22:ClientPseudoniem", Apart),
        Refused("one number beside the word", Forty.Changing("Segment", "bsn", "Doelgroep", $"{numbers[0]}"),
            "P001::Doelgroep", In("Y", "Doelgroep")),
        Refused("a heading that says so", Forty.Renamed("ClientPseudoniem", "BSN"), "P001::BSN", In("D", "BSN")),
        Refused("a heading in which it is one word of several", Forty.Renamed("ClientPseudoniem", "client_bsn"),
            "P001::client_bsn", In("D", "client_bsn")),
        Refused("a number for a heading", Forty.Renamed("Doelgroep", $"{numbers[0]}"), "P001",
            "De kop van kolom Y bevat waarschijnlijk een burgerservicenummer. We hebben niets opgeslagen. "
            + "Zet kolomkoppen in de eerste regel."),
        Refused("a number in the name of the file", Forty.File, "P001", "De naam van dit bestand bevat waarschijnlijk "
            + "een burgerservicenummer. We hebben niets opgeslagen. Geef het bestand een andere naam.") with
        {
            FileName = $"dossier {numbers[0]}.csv",
        },
    ];

    static BadFile Everywhere(string how, Func<uint, string> write) => Refused($"a number for every child, {how}",
        Extract(Enumerable.Range(0, 40).Select(row => With("Toewijzingnummer", $"{row}", "ClientPseudoniem",
            write(numbers[row])))), "P001::ClientPseudoniem", In("D", "ClientPseudoniem"));

    static string In(string letter, string heading) => "Dit bestand bevat waarschijnlijk burgerservicenummers in kolom "
        + $"{letter} ('{heading}'). We hebben niets opgeslagen. Vervang ze eerst met `pseudonymise`.";

    static string Digits(uint bsn, char zero) =>
        string.Concat($"{bsn}".Select(digit => (char)(digit - '0' + zero)));
}
