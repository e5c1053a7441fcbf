using System.Globalization;
using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using FsCheck;
using FsCheck.Fluent;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Tests.Receive.AnyFile;

/// <summary>A table of allocations written in some manner, and the records that must come of it.</summary>
sealed record AnyTable(Manner Manner, IReadOnlyList<MeantRow> Rows)
{
    static readonly DateOnly serialZero = new(1899, 12, 30);

    /// <summary>At least twelve rows: how amounts are written cannot be told from fewer.</summary>
    public static Gen<AnyTable> Any =>
        from manner in Manner.Any
        from count in Gen.Choose(12, 40)
        select new AnyTable(manner, [.. RowsOf(manner, count)]);

    static IEnumerable<MeantRow> RowsOf(Manner manner, int count)
    {
        var random = new Random(manner.Seed);
        var values = new ValueStyle(random.Next(2) == 0, FarEnds: manner.Dates.Length > 0, Words: random.Next(1, 5));
        return Enumerable.Range(1, count).Select(number => MeantRow.Of(random, number, values));
    }

    public byte[] Bytes => Manner.Bytes(Text);

    /// <summary>The records in the order of the file.</summary>
    public IReadOnlyList<Allocation> Records => [.. Written.Records];

    public string Text => Written.Text;

    /// <summary>Physical lines: CR, LF and CR LF each end one.</summary>
    public int Lines
    {
        get
        {
            var text = Text.ReplaceLineEndings("\n");
            return text.Count(character => character == '\n') + (text.EndsWith('\n') ? 0 : 1);
        }
    }

    (string Text, List<Allocation> Records) Written => written ??= Write();

    (string Text, List<Allocation> Records)? written;

    (string Text, List<Allocation> Records) Write()
    {
        var (file, records, columns) = (new FileText(Manner), new List<Allocation>(), Manner.Columns());
        for (var title = 0; title < Manner.Titles; title++)
            file.Plain(title switch { 0 => "Rapport jeugdhulp", 1 => "Afgedrukt op 2-1-2025", _ => "" });
        file.Cells(columns.Select(Manner.Heading));
        foreach (var row in Rows)
        {
            file.Cells(columns.Select(column => Cell(column, row)));
            records.Add(Expected(row.Record, columns.ToHashSet()) with { Line = file.Lines });
            if (Manner.HasBlankLines && row.Record.Number % 7 == 0) file.Plain("");
        }
        if (Manner.HasTotals) file.Cells(columns.Select((column, at) => at == 0 ? "Totaal"
            : column == Declared ? Amount(Rows.Sum(row => row.Record.DeclaredCents)) : ""));
        if (Manner.HasBlankLines) file.Plain("");
        return (file.ToString(), records);
    }

    string Cell(AllocationColumn column, MeantRow row) => column switch
    {
        Municipality => "GM0748",
        District => row.Record.Neighbourhood is { } area ? $"WK{area[2..8]}" : "",
        Neighbourhood => row.Record.Neighbourhood ?? "onbekend",
        Youth => row.Pseudonym,
        BirthYear => $"{row.Record.BirthYear}",
        Sex => row.Record.Sex ?? "",
        Number => $"{row.Record.Number}",
        AllocatedOn => Date(row.Record.AllocatedOn),
        ValidFrom => Date(row.Record.Validity.From),
        ValidLast => Date(row.LastDay),
        CareFrom => Date(row.Record.CareFrom),
        CareLast => Date(row.LastDayOfCare),
        Volume => $"{row.Record.Volume}",
        Tariff => $"{row.Record.TariffCents}",
        Declared => Amount(row.Record.DeclaredCents),
        Household => row.Household ?? "",
        DeliveryPeriod => "2024",
        _ => Code(column, row.Record) ?? "",
    };

    static string? Code(AllocationColumn column, Allocation record) => column switch
    {
        Category => record.Category,
        Product => record.Product,
        Provider => record.Provider,
        Referrer => record.Referrer,
        Unit => record.Unit,
        Frequency => record.Frequency,
        EndReason => record.EndReason,
        ChangeReason => record.ChangeReason,
        Segment => record.Segment,
        TargetGroup => record.TargetGroup,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    string Date(DateOnly? date) => date is not { } day ? ""
        : Manner.Dates.Length == 0 ? $"{day.DayNumber - serialZero.DayNumber}"
        : day.ToDateTime(default).ToString(Manner.Dates, CultureInfo.InvariantCulture);

    string Amount(long? cents)
    {
        if (cents is not { } amount) return "";
        if (Manner.Amounts == Manner.Cents) return $"{amount}";
        var text = (amount / 100m).ToString(Manner.Amounts, CultureInfo.InvariantCulture);
        return Manner.DecimalPoint ? text : text.Replace(',', '_').Replace('.', ',').Replace('_', '.');
    }

    /// <summary>What is not delivered is not known.</summary>
    static Allocation Expected(Allocation meant, HashSet<AllocationColumn> columns)
    {
        T? Of<T>(AllocationColumn column, T? value) => columns.Contains(column) ? value : default;
        var (category, product) = (Of(Category, meant.Category), Of(Product, meant.Product));
        return meant with
        {
            Sex = Of(Sex, meant.Sex),
            Category = category,
            Product = product,
            Form = Extracts.Context.CareFormOf(product, category) ?? CareForm.Other,
            Referrer = Of(Referrer, meant.Referrer),
            AllocatedOn = Of(AllocatedOn, meant.AllocatedOn),
            Validity = meant.Validity with { Until = Of(ValidLast, meant.Validity.Until) },
            CareFrom = Of(CareFrom, meant.CareFrom),
            CareUntil = Of(CareLast, meant.CareUntil),
            Volume = Of(Volume, meant.Volume),
            Unit = Of(Unit, meant.Unit),
            Frequency = Of(Frequency, meant.Frequency),
            TariffCents = Of(Tariff, meant.TariffCents),
            DeclaredCents = Of(Declared, meant.DeclaredCents),
            EndReason = Of(EndReason, meant.EndReason),
            Segment = Of(Segment, meant.Segment),
            TargetGroup = Of(TargetGroup, meant.TargetGroup),
            HouseholdKey = Of(Household, meant.HouseholdKey),
        };
    }

    public override string ToString() => $"{Manner}\n{Text}";
}
