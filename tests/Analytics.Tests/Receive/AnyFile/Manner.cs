using System.Text;
using Analytics.Pipeline.Receive;
using FsCheck;
using FsCheck.Fluent;

namespace Analytics.Tests.Receive.AnyFile;

enum Quoting { WhereNeeded, Always, HereAndThere }

enum HeadingStyle { Plain, Upper, Lower, Spaced, Underscored, Accented, Synonym }

/// <summary>How somebody writes a file: everything about it but what it says.</summary>
/// <param name="Dates">A format of .NET, or "" for the day numbers of a spreadsheet.</param>
/// <param name="Amounts">A format with a comma for the decimals and a point for the thousands.</param>
/// <param name="Trailing">Separators behind the last cell of every row.</param>
/// <param name="Titles">Lines above the headings.</param>
/// <param name="Seed">Decides which columns there are, their order, and what is written here and there.</param>
sealed record Manner(
    char Separator, Quoting Quoting, string LineEnd, string Charset, string Dates, string Amounts, bool DecimalPoint,
    HeadingStyle Headings, int Trailing, int Titles, bool HasTotals, bool HasBlankLines, bool EndsWithLineEnd, int Seed)
{
    public const string Mixed = "mixed", Cents = "0";

    public static Gen<Manner> Any =>
        from separator in Gen.Elements(';', ',', '\t', '|')
        from quoting in Gen.Elements(Enum.GetValues<Quoting>())
        from lineEnd in Gen.Elements("\n", "\r\n", "\r", Mixed)
        from charset in Gen.Elements("utf-8", "utf-8 bom", "utf-16le bom", "utf-16be bom", "utf-16le", "utf-16be",
            "1252")
        from dates in Gen.Elements("dd-MM-yyyy", "d-M-yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "yyyyMMdd",
            "yyyy-MM-dd HH:mm:ss", "")
        from amounts in Gen.Elements("0.00", "#,##0.00", "€ #,##0.00", Cents)
        from point in Gen.Elements(true, false)
        from headings in Gen.Elements(Enum.GetValues<HeadingStyle>())
        from trailing in Gen.Elements(0, 0, 0, 1, 2)
        from titles in Gen.Elements(0, 0, 1, 2, 3)
        from totals in Gen.Elements(true, false)
        from blanks in Gen.Elements(true, false)
        from ends in Gen.Elements(true, true, false)
        from seed in Gen.Choose(0, int.MaxValue)
        select new Manner(separator, quoting, lineEnd, charset, dates, amounts, point, headings, trailing, titles,
            totals, blanks, ends, seed);

    public Encoding Encoding => Charset.Split(' ')[0] switch
    {
        "utf-16le" => new UnicodeEncoding(false, false),
        "utf-16be" => new UnicodeEncoding(true, false),
        "1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        _ => new UTF8Encoding(false),
    };

    public byte[] Bytes(string text) =>
        [.. Encoding.GetBytes((Charset.EndsWith("bom", StringComparison.Ordinal) ? "\uFEFF" : "") + text)];

    /// <summary>The required columns and some others, in any order.</summary>
    public AllocationColumn[] Columns()
    {
        var random = new Random(Seed);
        var some = Enum.GetValues<AllocationColumn>()
            .Where(column => Layouts.Allocations.Columns[(int)column].Required || random.Next(4) > 0).ToArray();
        if (random.Next(3) > 0) random.Shuffle(some);
        return some;
    }

    public string Heading(AllocationColumn column)
    {
        var name = Layouts.Allocations.Columns[(int)column].Name;
        return Headings switch
        {
            HeadingStyle.Upper => name.ToUpperInvariant(),
            HeadingStyle.Lower => name.ToLowerInvariant(),
            HeadingStyle.Spaced => Parted(name, ' '),
            HeadingStyle.Underscored => Parted(name, '_'),
            HeadingStyle.Accented => name.Replace("Beeind", "Beëind", StringComparison.Ordinal)
                .Replace("Client", "Cliënt", StringComparison.Ordinal),
            HeadingStyle.Synonym => Synonym(column),
            _ => name,
        };
    }

    static string Parted(string name, char with) => string.Concat(name.Select((letter, at) =>
        at > 0 && char.IsUpper(letter) ? $"{with}{letter}" : $"{letter}"));

    /// <summary>One that does not say in which unit amounts are.</summary>
    string Synonym(AllocationColumn column)
    {
        var known = Layouts.Allocations.Columns[(int)column];
        var names = known.Synonyms.Where(name => column != AllocationColumn.Declared || !name.Contains("cent",
            StringComparison.Ordinal) && !name.Contains("euro", StringComparison.Ordinal)).Append(known.Name).ToList();
        return names[Seed % names.Count];
    }
}
