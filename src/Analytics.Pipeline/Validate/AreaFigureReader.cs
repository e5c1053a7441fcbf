using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using static Analytics.Pipeline.Receive.AreaFigureColumn;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Reads a row of a table of CBS: codes padded with blanks, "." for missing, thousands signs, shares where another
/// edition has counts, youths in care by household instead of all together. Watches percentages for lost decimals.
/// </summary>
sealed partial class AreaFigureReader(Recognition recognition, string fileName, int? givenYear)
{
    const int Hundred = 100_00;
    static readonly AreaFigureColumn[] shares = [ShareAge0To15, ShareAge15To25, ShareInCare];
    /// <summary>Given with the file, or in its name: for rows of a file without a column of years.</summary>
    public int? YearOfFile { get; } = givenYear ?? YearOf(YearIn().Match(fileName).Value);
    readonly PercentageColumn[] percentages = [.. shares.Select(_ => new PercentageColumn())];
    ColumnSet unreadable;

    /// <summary>Columns of percentages whose decimals were lost; complete after the last row.</summary>
    public IEnumerable<int> DamagedColumns =>
        shares.Where((_, at) => percentages[at].IsDamaged).Select(column => (int)column);

    public AreaFigureRow Read(ExtractRow cells)
    {
        unreadable = ColumnSet.None;
        var code = Text(cells, AreaFigureColumn.Code)?.ToUpperInvariant();
        var residents = Count(cells, Residents);
        var age0To15 = Count(cells, Age0To15) ?? Share(cells, ShareAge0To15, residents);
        var age15To25 = Count(cells, Age15To25) ?? Share(cells, ShareAge15To25, residents);
        var row = new AreaFigureRow
        {
            Line = cells.Line,
            Code = code,
            Level = code is null ? null : AreaCode.LevelOf(code),
            StatedLevel = LevelOf(Text(cells, Level)),
            Name = Text(cells, Name) ?? code ?? "",
            Year = Text(cells, Year) is { } said ? YearOf(said) : YearOfFile,
            Residents = residents,
            Age0To15 = age0To15,
            Age15To25 = age15To25,
            InCare = Count(cells, InCare) ?? ByHousehold(cells),
            IsPart = Text(cells, Form) is { } form && !AllForms().IsMatch(form),
            Unreadable = unreadable,
        };
        if (Hundredths(cells, ShareInCare) is { } percentage)
            percentages[^1].See(percentage, row.Youths is > 0 and { } youths ? row.InCare * 10_000.0 / youths : null);
        return row;
    }

    /// <summary>Rows above the gemeente in tables of the whole country: NL00, PV20, LD01.</summary>
    public static bool IsCountry(string? code) => code is { Length: >= 4 } && code[..2] is "NL" or "LD" or "PV" or "CR";

    static string? Text(ExtractRow cells, AreaFigureColumn column) =>
        cells[(int)column] is { IsEmpty: false } cell && !IsMissing(cell) ? Encoding.UTF8.GetString(cell) : null;

    static bool IsMissing(ReadOnlySpan<byte> cell) =>
        cell is [] or [(byte)'.' or (byte)'-' or (byte)'x'] or [(byte)'#', ..];

    int? Count(ExtractRow cells, AreaFigureColumn column)
    {
        if (Hundredths(cells, column) is not { } value) return null;
        if (value is >= 0 and <= 100_000_000_00 && value % 100 == 0) return (int)(value / 100);
        unreadable = unreadable.With((int)column);
        return null;
    }

    /// <summary>The table of youths in care parts them by household; with one part missing the whole is
    /// unknown.</summary>
    int? ByHousehold(ExtractRow cells) =>
        Count(cells, InCareSingleParent) + Count(cells, InCareCouple) + Count(cells, InCareOther);

    /// <summary>The share of the residents as a number of them; null when the share has lost its decimals.</summary>
    int? Share(ExtractRow cells, AreaFigureColumn column, int? residents)
    {
        if (Hundredths(cells, column) is not { } value) return null;
        percentages[Array.IndexOf(shares, column)].See(value, expected: null);
        if (recognition.PassesHundred((int)column)) return null;
        if (residents is not { } all || value is < 0 or > Hundred) return null;
        return (int)Math.Round(all * (value / (double)Hundred));
    }

    long? Hundredths(ExtractRow cells, AreaFigureColumn column)
    {
        var cell = cells[(int)column];
        if (IsMissing(cell)) return null;
        if (NumberCell.TryReadHundredths(cell, recognition.Decimals((int)column), out var value, out _)) return value;
        unreadable = unreadable.With((int)column);
        return null;
    }

    static AreaLevel? LevelOf(string? text) => text?.ToLowerInvariant() switch
    {
        "buurt" => AreaLevel.Neighbourhood,
        "wijk" => AreaLevel.District,
        "gemeente" => AreaLevel.Municipality,
        _ => null,
    };

    /// <summary>2024, or StatLine's 2024JJ00.</summary>
    static int? YearOf(string? text) =>
        text is { Length: >= 4 } && YearIn().Match(text) is { Success: true, Index: 0 } match
            ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>"Totaal alle jeugdzorg in natura", not "Totaal jeugdhulp", which is a part of it.</summary>
    [GeneratedRegex("^(totaal |alle )+jeugdzorg|^totaal$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AllForms();

    [GeneratedRegex(@"(?<![0-9])(19|20)[0-9]{2}(?![0-9]{2})")]
    private static partial Regex YearIn();
}
