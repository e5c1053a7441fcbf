using System.Globalization;

namespace Analytics.Samples.Files;

/// <summary>One line of a file, built without a string per cell.</summary>
sealed class LineBuffer(Dialect dialect)
{
    static readonly int SerialZero = new DateOnly(1899, 12, 30).DayNumber;

    char[] letters = new char[1024];
    int length;
    bool first = true;

    public ReadOnlySpan<char> Text => letters.AsSpan(0, length);

    public void Clear() => (length, first) = (0, true);

    /// <summary>Goes to the next cell; what is added after this belongs to it.</summary>
    public void Cell(ReadOnlySpan<char> text)
    {
        Open();
        Add(text);
        Close();
    }

    /// <summary>A code, without its leading zeros where a spreadsheet took them away.</summary>
    public void Code(string code)
    {
        var number = dialect.LostZeros && code.Length > 0 && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        Cell(number ? code.AsSpan().TrimStart('0') : code);
    }

    public void Number(long? value)
    {
        Span<char> digits = stackalloc char[20];
        var count = 0;
        if (value is { } number) number.TryFormat(digits, out count, default, CultureInfo.InvariantCulture);
        Cell(digits[..count]);
    }

    public void Date(int? day)
    {
        if (day is not { } number) { Cell([]); return; }
        if (dialect.Dates == DateStyle.Serial) { Number(number - SerialZero); return; }
        Span<char> text = stackalloc char[10];
        DateOnly.FromDayNumber(number).TryFormat(text, out var count, DateFormat, CultureInfo.InvariantCulture);
        Cell(text[..count]);
    }

    public void Amount(long? cents)
    {
        if (cents is not { } amount) { Cell([]); return; }
        var format = dialect.Amounts is AmountStyle.Thousands ? "N2" : "F2";
        Span<char> text = stackalloc char[30];
        (amount / 100m).TryFormat(text, out var count, format, Culture);
        Cell(text[..count]);
    }

    CultureInfo Culture => dialect.Amounts is AmountStyle.Point ? CultureInfo.InvariantCulture : DutchAmounts;

    /// <summary>Written out here, so that no data of the platform about languages decides what is written.</summary>
    static readonly CultureInfo DutchAmounts = new("")
    {
        NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." },
    };

    string DateFormat => dialect.Dates switch
    {
        DateStyle.DayMonthYear => "dd-MM-yyyy",
        DateStyle.ShortDayMonthYear => "d-M-yyyy",
        DateStyle.Compact => "yyyyMMdd",
        _ => "yyyy-MM-dd",
    };

    void Open()
    {
        if (!first) Add([dialect.Separator]);
        first = false;
        if (dialect.QuoteAll) Add("\"");
    }

    void Close()
    {
        if (dialect.QuoteAll) Add("\"");
    }

    void Add(ReadOnlySpan<char> text)
    {
        if (length + text.Length > letters.Length) Array.Resize(ref letters, letters.Length * 2 + text.Length);
        text.CopyTo(letters.AsSpan(length));
        length += text.Length;
    }
}
