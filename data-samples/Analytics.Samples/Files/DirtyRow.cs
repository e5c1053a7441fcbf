using System.Globalization;

namespace Analytics.Samples.Files;

/// <summary>What can be wrong with a row, so that it cannot be counted; each with the rule that should say so.</summary>
enum Dirt
{
    EndBeforeStart, ImpossibleDate, LostCentury, FarFuture, LongAgo, UnknownArea, AreaElsewhere, AreaInWords, EmptyCell,
    NumberWithLetter, ScientificNumber, Grandparent, BornLater, TooOld, RowTwice, NegativeAmount, AmountInWords,
    FieldMissing, StrayQuote,
}

/// <summary>A row of a sample file as its cells, to be made wrong in one way.</summary>
sealed class DirtyRow(Dialect dialect, string line)
{
    static readonly int serialZero = new DateOnly(1899, 12, 30).DayNumber;

    readonly string[] cells = [.. line.Split(dialect.Separator).Select(cell => cell.Trim('"'))];

    /// <summary>The rule by which each kind is found, in the order of <see cref="Dirt"/>.</summary>
    public static IReadOnlyList<string> Rules { get; } =
    [
        "T012", "T010", "T010", "T013", "T011", "T102", "T103", "T101", "T001", "T002", "T003", "T301", "T302", "T303",
        "T401", "T502", "T501", "B011", "B012",
    ];

    /// <summary>The declared amount; cents are always written.</summary>
    public long Cents => this[Column.Declared] is { Length: > 0 } amount
        ? long.Parse(string.Concat(amount.Where(char.IsDigit)), CultureInfo.InvariantCulture) : 0;

    public string With(Dirt dirt)
    {
        if (dirt == Dirt.FieldMissing) return Line(cells[..^1]);
        var (column, value) = dirt switch
        {
            Dirt.EndBeforeStart => (Column.End, Written(Start.AddDays(-10))),
            Dirt.ImpossibleDate => (Column.AllocatedOn, Written(2024, "11", "31", "99999")),
            Dirt.LostCentury => (Column.Start, Written(24, "02", "01", "24")),
            Dirt.FarFuture => (Column.Start, Written(new DateOnly(2042, 3, 1))),
            Dirt.LongAgo => (Column.Start, Written(new DateOnly(1998, 3, 1))),
            Dirt.UnknownArea => (Column.Neighbourhood, $"BU{dialect.Municipality[2..]}9998"),
            Dirt.AreaElsewhere => (Column.Neighbourhood, "BU03630000"),
            Dirt.AreaInWords => (Column.Neighbourhood, "Centrum"),
            Dirt.EmptyCell => (Column.Provider, ""),
            Dirt.NumberWithLetter => (Column.Number, $"{this[Column.Number]}A"),
            Dirt.ScientificNumber => (Column.Number, "2E+08"),
            Dirt.Grandparent => (Column.BirthYear, "1948"),
            Dirt.BornLater => (Column.BirthYear, $"{Start.Year + 1}"),
            Dirt.TooOld => (Column.BirthYear, $"{Start.Year - 26}"),
            Dirt.NegativeAmount => (Column.Declared, $"-{Amount}"),
            Dirt.AmountInWords => (Column.Declared, "nog onbekend"),
            Dirt.StrayQuote => (Column.Number, this[Column.Number].Insert(2, "\"")),
            _ => throw new ArgumentOutOfRangeException(nameof(dirt)),
        };
        this[column] = value;
        return Line(cells);
    }

    string Amount => this[Column.Declared] is { Length: > 0 } amount ? amount
        : dialect.Amounts == AmountStyle.Point ? "100.00" : "100,00";

    DateOnly Start => dialect.Dates == DateStyle.Serial
        ? DateOnly.FromDayNumber(serialZero + int.Parse(this[Column.Start], CultureInfo.InvariantCulture))
        : DateOnly.ParseExact(this[Column.Start], Format, CultureInfo.InvariantCulture);

    string Written(DateOnly day) => dialect.Dates == DateStyle.Serial
        ? $"{day.DayNumber - serialZero}" : day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>A date that is none, which no type can hold.</summary>
    string Written(int year, string month, string day, string serial) => dialect.Dates switch
    {
        DateStyle.Serial => serial,
        DateStyle.Compact => $"{year:0000}{month}{day}",
        DateStyle.YearMonthDay => $"{year:0000}-{month}-{day}",
        _ => $"{day}-{month}-{year:0000}",
    };

    string Format => dialect.Dates switch
    {
        DateStyle.DayMonthYear => "dd-MM-yyyy",
        DateStyle.ShortDayMonthYear => "d-M-yyyy",
        DateStyle.Compact => "yyyyMMdd",
        _ => "yyyy-MM-dd",
    };

    string Line(IEnumerable<string> written) => string.Join(dialect.Separator,
        dialect.QuoteAll ? written.Select(cell => $"\"{cell}\"") : written);

    string this[Column column]
    {
        get => cells[At(column)];
        set => cells[At(column)] = value;
    }

    int At(Column column) => dialect.Columns.Index().First(one => one.Item.Column == column).Index;
}
