using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Benchmarks.Personal;

/// <summary>The ways in which personal data slip past a plain search.</summary>
enum Disguise { None, Separated, OtherScript, Invisible, Armoured, InText, Split, Shortened, Encoded }

/// <summary>One or two cells: the second only when the value was split over neighbouring columns.</summary>
readonly record struct Cells(string First, string? Second = null);

static partial class Disguises
{
    /// <summary>All but <see cref="Disguise.None"/>.</summary>
    public static Disguise[] All { get; } = [.. Enum.GetValues<Disguise>().Where(disguise => disguise != Disguise.None)];

    public static Cells Apply(Disguise disguise, Kind kind, string value, Chance chance) => disguise switch
    {
        Disguise.Separated => new(Separated(kind, value, chance)),
        Disguise.OtherScript => new(OtherScript(kind, value, chance)),
        Disguise.Invisible => new(Invisible(value, chance)),
        Disguise.Armoured => new(chance.OneIn(2) ? "'" + value : $"=\"{value}\""),
        Disguise.InText => new(InText(kind, value, chance)),
        Disguise.Split => Split(kind, value),
        Disguise.Shortened => new(Shortened(kind, value)),
        Disguise.Encoded => new(Encoded(value, chance)),
        _ => new(value),
    };

    static string Separated(Kind kind, string value, Chance chance)
    {
        var sign = chance.Of(" ", ".", "-");
        return kind switch
        {
            Kind.Bsn => value[..4] + sign + value[4..6] + sign + value[6..],
            Kind.PersonNumber => value[..3] + sign + value[3..6] + sign + value[6..],
            Kind.Iban => string.Join(chance.Of(" ", ".", "-"), value.Chunk(4).Select(four => new string(four))),
            Kind.BsnHash => string.Join(chance.Of(" ", ":", "-"), value.Chunk(8).Select(eight => new string(eight))),
            Kind.IdentityDocument => value[..2] + sign + value[2..],
            Kind.Postcode => value[..4] + sign + value[^2..],
            Kind.Phone => string.Join(' ', Digit().Matches(value).Select(digit => digit.Value).Chunk(2).Select(two => string.Concat(two))),
            Kind.Email => value.Replace("@", " @ ", StringComparison.Ordinal),
            Kind.BirthDate => value.Replace("-", chance.Of("/", ".", " "), StringComparison.Ordinal),
            Kind.Address => value.Replace(" ", "  ", StringComparison.Ordinal),
            _ => value.Replace(" ", chance.Of("_", ".", "  "), StringComparison.Ordinal),
        };
    }

    static string OtherScript(Kind kind, string value, Chance chance)
    {
        var zero = chance.Of('０', '٠');
        var isLatin = kind is Kind.Bsn or Kind.PersonNumber or Kind.Phone or Kind.BirthDate;
        return string.Concat(value.Select(character => char.IsAsciiDigit(character) ? (char)(character - '0' + (isLatin ? zero : '０'))
            : character is > ' ' and <= '~' && !isLatin ? (char)(character + 0xFEE0) : character));
    }

    static string Invisible(string value, Chance chance)
    {
        var text = new StringBuilder(value);
        for (var n = 0; n < 3; n++) text.Insert(1 + chance.Below(text.Length - 1), chance.Of('\u200B', '\u200D', '\u00AD', '\uFEFF', '\u2060'));
        return text.ToString();
    }

    static string InText(Kind kind, string value, Chance chance) => kind switch
    {
        Kind.Bsn => chance.Of($"nr. {value}", $"({value})", $"\"\"{value}\"\"", $"client {value}", $"bsn: {value}"),
        Kind.PersonNumber => chance.Of($"a-nummer {value}", $"({value})", $"A-nr: {value}"),
        Kind.IdentityDocument => chance.Of($"paspoort {value}", $"ID-kaart nr. {value}", $"({value})"),
        Kind.Postcode => chance.Of($"{value} {Inventions.Place(chance)}", $"({value})", $"postcode {value}"),
        Kind.BirthDate => chance.Of($"geb. {value}", $"geboren {value}", $"({value})"),
        Kind.BsnHash => chance.Of($"sha256:{value}", $"0x{value}", $"({value})"),
        Kind.Phone => chance.Of($"tel. {value}", $"({value})", $"moeder {value}"),
        Kind.FreeText => $"notitie: {value}",
        _ => chance.Of($"zie {value}", $"({value})", $"contact: {value}"),
    };

    static Cells Split(Kind kind, string value)
    {
        var at = kind switch
        {
            Kind.Name or Kind.Address => value.Contains(' ', StringComparison.Ordinal)
                ? value.IndexOf(' ', StringComparison.Ordinal) : value.Length / 2,
            Kind.Email => value.IndexOf('@', StringComparison.Ordinal),
            Kind.Postcode => 4,
            Kind.Phone => value[0] == '+' ? 3 : value.Contains('-', StringComparison.Ordinal) ? value.IndexOf('-', StringComparison.Ordinal) : 2,
            Kind.BirthDate => value.LastIndexOf('-'),
            _ => value.Length / 2,
        };
        if (kind == Kind.Address) at = Digit().Match(value).Index - 1;
        return new(value[..at].Trim(), value[at..].Trim(' ', '-', ','));
    }

    static string Shortened(Kind kind, string value) => kind switch
    {
        Kind.Bsn or Kind.PersonNumber => value.TrimStart('0'),
        Kind.Phone => value[0] == '0' ? value.Replace("-", "", StringComparison.Ordinal)[1..] : value,
        Kind.BirthDate => value.Replace("-0", "-", StringComparison.Ordinal),
        Kind.Name or Kind.Address or Kind.Email => value.ToUpperInvariant(),
        Kind.Postcode or Kind.Iban or Kind.IdentityDocument => value.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal),
        Kind.BsnHash => value.ToUpperInvariant(),
        _ => value.ToLowerInvariant(),
    };

    static string Encoded(string value, Chance chance) => chance.Below(3) switch
    {
        0 => string.Concat(value.Select(character => char.IsAsciiLetterOrDigit(character) ? $"&#{(int)character}" + "¤" : character.ToString()))
            .Replace('¤', ';'),
        1 => string.Concat(Encoding.UTF8.GetBytes(value).Select((one, at) => at % 2 == 0 ? $"%{one:X2}" : ((char)one).ToString())),
        _ => LookAlike(value),
    };

    const string Ours = "aeocpABEKMHOPT01", Alike = "аеосрАВЕКМНОРТ０１";

    static string LookAlike(string value) => string.Concat(value.Select(character =>
        Ours.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? Alike[at] : character));

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
