using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

/// <summary>Reads the cells of a row into an <see cref="AllocationRow"/>, and marks what it saw.</summary>
sealed class AllocationReader
{
    /// <summary>A billion euros: more is no amount of care, and a file full of them could not be added
    /// up.</summary>
    const long MostCents = 100_000_000_000;
    static readonly DateOnly oldOpenEnd = new(1900, 1, 1);
    readonly Recognition recognition;
    readonly CodeColumn[] codes;
    readonly Func<string?, string?, CareForm?> careFormOf;
    readonly Dictionary<(string?, string?), CareForm?> forms = [];
    (string? Product, string? Category, CareForm? Form) lastForm = ("", "", null);
    readonly AmountStyle tariff, declared;

    public AllocationReader(Recognition recognition, IntakeContext context)
    {
        this.recognition = recognition;
        careFormOf = context.CareFormOf;
        (tariff, declared) = (recognition.Amount((int)Tariff), recognition.Amount((int)Declared));
        codes = [.. Enum.GetValues<AllocationColumn>().Select(column => new CodeColumn(Reader(column, context)))];
    }

    public AllocationRow Row { get; } = new();

    static Func<string, Code> Reader(AllocationColumn column, IntakeContext context) => column switch
    {
        Municipality => Codes.Municipality,
        District => cell => Codes.District(cell, context.Areas),
        Neighbourhood => cell => Codes.Neighbourhood(cell, context.Areas),
        Sex => Codes.Sex,
        Category => cell => Codes.Listed(cell, context.CodeLists.GetValueOrDefault("JZ020")),
        Referrer => cell => Codes.Listed(cell, context.CodeLists.GetValueOrDefault("COD327")),
        Unit => cell => Codes.Listed(cell, context.CodeLists.GetValueOrDefault("WJ756")),
        Frequency => cell => Codes.Listed(cell, context.CodeLists.GetValueOrDefault("WMO757")),
        EndReason => cell => Codes.Listed(cell, context.CodeLists.GetValueOrDefault("JZ588")),
        ChangeReason => cell => Codes.Listed(cell, context.CodeLists.GetValueOrDefault("JZ002")),
        Provider or Segment or TargetGroup => Codes.Name,
        DeliveryPeriod => Codes.Period,
        _ => Codes.Plain,
    };

    public AllocationRow Read(ExtractRow cells)
    {
        Row.Clear();
        (Row.Line, Row.Fault, Row.HoldsPersonalData) = (cells.Line, cells.Fault, cells.PersonalDataField >= 0);
        ReadCodes(cells);
        ReadDates(cells);
        Row.Number = Whole(cells, Number, 999_999_999);
        Row.BirthYear = (int?)Whole(cells, BirthYear, 9999);
        Row.Volume = (int?)Whole(cells, Volume, 99_999_999);
        Row.TariffCents = Cents(cells, Tariff, tariff);
        Row.DeclaredCents = Cents(cells, Declared, declared);
        Look(cells, Youth);
        Look(cells, Household);
        return Row;
    }

    void ReadCodes(ExtractRow cells)
    {
        Row.Municipality = Text(cells, Municipality);
        Row.District = Text(cells, District);
        Row.Neighbourhood = Text(cells, Neighbourhood);
        Row.Sex = Text(cells, Sex);
        Row.Category = Text(cells, Category);
        Row.Product = Text(cells, Product);
        Row.Provider = Text(cells, Provider);
        Row.Referrer = Text(cells, Referrer);
        Row.Unit = Text(cells, Unit);
        Row.Frequency = Text(cells, Frequency);
        Row.EndReason = Text(cells, EndReason);
        Row.ChangeReason = Text(cells, ChangeReason);
        Row.Segment = Text(cells, Segment);
        Row.TargetGroup = Text(cells, TargetGroup);
        Row.DeliveryPeriod = Text(cells, DeliveryPeriod);
        Row.Form = Form(Row.Product, Row.Category);
    }

    /// <summary>The same code is the same string, so the last pair is told by reference.</summary>
    CareForm? Form(string? product, string? category)
    {
        if (ReferenceEquals(product, lastForm.Product) && ReferenceEquals(category, lastForm.Category))
            return lastForm.Form;
        if (!forms.TryGetValue((product, category), out var form))
        {
            form = careFormOf(product, category);
            if (forms.Count < 10_000) forms.Add((product, category), form);
        }
        lastForm = (product, category, form);
        return form;
    }

    void ReadDates(ExtractRow cells)
    {
        Row.AllocatedOn = Date(cells, AllocatedOn);
        Row.ValidFrom = Date(cells, ValidFrom);
        Row.ValidLast = Date(cells, ValidLast);
        Row.CareFrom = Date(cells, CareFrom);
        Row.CareLast = Date(cells, CareLast);
    }

    string? Text(ExtractRow cells, AllocationColumn column)
    {
        var cell = cells[(int)column];
        if (cell.IsEmpty) return null;
        var code = codes[(int)column].Read(cell);
        if (code.Mark is { } mark) Row.Mark(mark, column);
        if (code.Mark != CellMark.FormulaError) Row.Mark(CellMark.Filled, column);
        return code.Value;
    }

    DateOnly? Date(ExtractRow cells, AllocationColumn column)
    {
        var cell = cells[(int)column];
        if (cell.IsEmpty || IsSpoiled(cell, column)) return null;
        if (!DateCell.TryRead(cell, recognition.MonthFirst((int)column), out var date, out var style))
        {
            Row.Mark(CellMark.Unreadable, column);
            return null;
        }
        if (date == oldOpenEnd && column != ValidFrom)
        {
            Row.Mark(CellMark.OldOpenEnd, column);
            return null;
        }
        if (style == DateStyle.Serial && recognition.DateStyle((int)column) != DateStyle.Serial)
            Row.Mark(CellMark.Serial, column);
        return date;
    }

    long? Whole(ExtractRow cells, AllocationColumn column, long most)
    {
        var cell = cells[(int)column];
        if (cell.IsEmpty || IsSpoiled(cell, column)) return null;
        if (NumberCell.TryReadWhole(cell, out var value) && value <= most) return value;
        Row.Mark(CellMark.Unreadable, column);
        return null;
    }

    long? Cents(ExtractRow cells, AllocationColumn column, AmountStyle style)
    {
        var cell = cells[(int)column];
        if (cell.IsEmpty || IsSpoiled(cell, column)) return null;
        var readable = NumberCell.TryReadHundredths(cell, style.Sign, out var value, out var decimals)
            && (!decimals || style.MayHaveDecimals) && (!style.InCents || value % 100 == 0);
        if (style.InCents) value /= 100;
        readable &= Math.Abs(value) <= MostCents;
        if (!readable) Row.Mark(CellMark.Unreadable, column);
        else if (value < 0) Row.Mark(CellMark.Negative, column);
        return readable ? value : null;
    }

    void Look(ExtractRow cells, AllocationColumn column)
    {
        var cell = cells[(int)column];
        if (!cell.IsEmpty) IsSpoiled(cell, column);
    }

    /// <summary>Marks the cell as filled, unless what it held is gone.</summary>
    bool IsSpoiled(ReadOnlySpan<byte> cell, AllocationColumn column)
    {
        if (cell[0] == '#') Row.Mark(CellMark.FormulaError, column);
        else Row.Mark(CellMark.Filled, column);
        var scientific = NumberCell.IsScientific(cell);
        if (scientific) Row.Mark(CellMark.Scientific, column);
        return scientific || cell[0] == '#';
    }
}
