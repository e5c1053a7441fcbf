using System.Globalization;
using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Store;

/// <summary>A cell of a reference file that cannot be used.</summary>
/// <param name="message">Dutch, without a capital: "dit is geen geheel getal".</param>
sealed class ReferenceCellException(string column, string message) : Exception(message)
{
    public string Column { get; } = column;
}

/// <summary>The cells of a row of a reference file, in the order of the table's columns, and how each is read.</summary>
public sealed class ReferenceCells(IReadOnlyList<string> columns, string[] cells)
{
    /// <summary>May be empty.</summary>
    public string Text(int at) => cells[at];

    public string? TextOrNull(int at) => cells[at].Length == 0 ? null : cells[at];

    public string Required(int at) => cells[at].Length > 0 ? cells[at]
        : throw Fault(at, "deze cel is leeg en mag dat niet zijn");

    /// <summary>Empty for all municipalities.</summary>
    public string MunicipalityOrAll(int at) => cells[at].Length == 0 ? "" : Municipality(at);

    public string Municipality(int at) => cells[at].ToUpperInvariant() is var code && AreaCode.IsMunicipality(code)
        ? code : throw Fault(at, "dit is geen gemeentecode als GM0748");

    public int Whole(int at, int least, int most) =>
        int.TryParse(cells[at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
            ? number : throw Fault(at, $"dit is geen geheel getal van {least} tot en met {most}");

    public int Year(int at) => Whole(at, 1990, 2100);

    /// <summary>A part of a whole: above 0, and at most 1.</summary>
    public decimal Share(int at) =>
        decimal.TryParse(cells[at].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var share) && share is > 0 and <= 1
            ? share : throw Fault(at, "dit is geen aandeel boven 0 en hoogstens 1, zoals 0,25");

    public DateOnly Day(int at) =>
        DateOnly.TryParseExact(cells[at], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw Fault(at, "dit is geen datum als 2024-01-31");

    public DateOnly? DayOrNull(int at) => cells[at].Length == 0 ? null : Day(at);

    public CareForm Form(int at) => CareForms.Parse(cells[at]) ?? throw Fault(at, "dit is geen zorgvorm: "
        + string.Join(", ", CareForms.All.Select(form => form.Key())) + ", of de code van drie letters");

    public string Level(int at) => cells[at].ToLowerInvariant() is var level
        && level is "regio" or "gemeente" or "wijk" or "buurt"
        ? level : throw Fault(at, "dit is geen niveau: regio, gemeente, wijk of buurt");

    /// <summary>One of these words, in any case.</summary>
    public string OneOf(int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (cells[at].Equals(word, StringComparison.OrdinalIgnoreCase)) return word;
        throw Fault(at, $"hier hoort te staan: {string.Join(", ", words!)}");
    }

    public Exception Fault(int at, string message) => new ReferenceCellException(columns[at], message);
}
