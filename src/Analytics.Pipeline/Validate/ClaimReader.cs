using Analytics.Pipeline.Receive;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

/// <summary>Reads the cells of a row into a <see cref="ClaimRow"/>.</summary>
sealed class ClaimReader
{
    const long LargestNumber = 999_999_999, LargestVolume = 99_999_999;

    readonly CellReader reader;

    public ClaimReader(Recognition recognition, IntakeContext context)
    {
        reader = new CellReader(recognition, Row);
        Column(Municipality, Codes.Municipality);
        Column(Category, cell => Codes.Listed(cell, context.CodeLists.GetValueOrDefault("JZ020")));
        Column(Unit, cell => Codes.Listed(cell, context.CodeLists.GetValueOrDefault("WJ756")));
        Column(Product, Codes.Plain);
        Column(Provider, Codes.Name);
        var style = recognition.DateStyle((int)Month);
        Column(Month, cell => MonthCode.Read(cell, style));
        Column(Side, SideOf);
        Column(DeliveryPeriod, Codes.Period);
    }

    public ClaimRow Row { get; } = new();

    public ClaimRow Read(ExtractRow cells)
    {
        Row.Begin(cells);
        Row.Municipality = Text(Municipality);
        Row.Number = reader.Whole(cells, (int)Number, LargestNumber);
        Row.Category = Text(Category);
        Row.Product = Text(Product);
        Row.Provider = Text(Provider);
        Row.Month = MonthCode.FirstDay(Text(Month));
        Row.Volume = (int?)reader.Whole(cells, (int)Volume, LargestVolume);
        Row.Unit = Text(Unit);
        Row.WrittenCents = reader.Cents(cells, (int)Amount);
        Row.Side = Text(Side);
        Row.DeliveryPeriod = Text(DeliveryPeriod);
        return Row;

        string? Text(ClaimColumn column) => reader.Text(cells, (int)column);
    }

    void Column(ClaimColumn column, Func<string, Code> read) => reader.Column((int)column, read);

    static Code SideOf(string cell) => cell.ToUpperInvariant() switch
    {
        "D" or "DEBET" or "DEBIT" => new("D"),
        "C" or "CREDIT" => new("C"),
        _ => new(null, CellMark.Unknown),
    };
}
