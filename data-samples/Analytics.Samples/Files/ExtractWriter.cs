using System.Globalization;
using Analytics.Samples.Care;

namespace Analytics.Samples.Files;

/// <summary>Writes rows as one municipality would, and counts what it writes.</summary>
sealed class ExtractWriter(Dialect dialect, Municipality municipality)
{
    static readonly int FarEnd = Window.Day(9999, 12, 31);
    static readonly string[] Rules =
    [
        "", "", "", "dates.end-before-start", "areas.unknown", "duplicates.same-row", "structure.required-empty",
    ];

    readonly LineBuffer line = new(dialect);
    readonly HashSet<string> children = new(StringComparer.Ordinal);

    /// <param name="path">The file to write.</param>
    /// <param name="name">The file as the truth calls it.</param>
    /// <param name="delivery">1 for the first delivery of the period, 2 for its correction.</param>
    /// <param name="rows">In the order in which they are written.</param>
    public FileTruth Write(string path, string name, int delivery, IEnumerable<FileRow> rows)
    {
        var truth = new FileTruth
        {
            File = name,
            Municipality = municipality.Code,
            Delivery = delivery,
            Encoding = dialect.Charset,
            Separator = dialect.Separator.ToString(),
            Dates = dialect.Dates.ToString(),
            IgnoredColumns = [.. dialect.Ignored],
        };
        using var file = new StreamWriter(path, false, dialect.Encoding, 1 << 18) { NewLine = dialect.NewLine };
        Above(file, truth);
        foreach (var row in rows) WriteRow(file, row, truth);
        if (dialect.IsReport) Below(file, truth);
        truth.Children = children.Count;
        return truth;
    }

    void Above(StreamWriter file, FileTruth truth)
    {
        if (dialect.IsReport)
        {
            file.WriteLine("Rapport toewijzingen jeugdhulp 2019-2024");
            file.WriteLine("Afgedrukt op 15-01-2025");
            file.WriteLine();
            (truth.TitleLines, truth.BlankLines) = (2, 1);
        }
        line.Clear();
        foreach (var (_, heading) in dialect.Columns) line.Cell(heading);
        file.WriteLine(line.Text);
        truth.PhysicalLines = truth.TitleLines + truth.BlankLines + 1;
    }

    void WriteRow(StreamWriter file, FileRow row, FileTruth truth)
    {
        line.Clear();
        foreach (var (column, _) in dialect.Columns) WriteCell(column, row.Allocation);
        file.WriteLine(line.Text);
        truth.PhysicalLines++;
        truth.DataRows++;
        truth.AmountCents += row.Allocation.DeclaredCents ?? 0;
        if (row.Kind is RowKind.Superseded) truth.SupersededRows.Add(truth.PhysicalLines);
        if (row.Kind is RowKind.NeverSent) truth.NeverSentRows.Add(truth.PhysicalLines);
        if (row.IsFaulty)
        {
            truth.FaultyRows.Add(new FaultyRow(truth.PhysicalLines, Rules[(int)row.Kind]));
            return;
        }
        truth.ValidRows++;
        truth.ValidAmountCents += row.Allocation.DeclaredCents ?? 0;
        children.Add(row.Allocation.Youth.Pseudonym);
    }

    void Below(StreamWriter file, FileTruth truth)
    {
        line.Clear();
        foreach (var (column, _) in dialect.Columns)
            if (column is Column.Declared) line.Amount(truth.AmountCents);
            else line.Cell(column is Column.Municipality ? "Totaal" : "");
        file.WriteLine(line.Text);
        truth.TotalLines = 1;
        truth.PhysicalLines++;
    }

    void WriteCell(Column column, Allocation row)
    {
        switch (column)
        {
            case Column.Municipality: line.Code(dialect.LostZeros ? municipality.Code[2..] : municipality.Code); break;
            case Column.District: line.Cell(row.Area[0] == 'B' ? $"WK{row.Area[2..8]}" : ""); break;
            case Column.Neighbourhood: line.Cell(row.Area); break;
            case Column.Pseudonym: line.Cell(row.Youth.Pseudonym); break;
            case Column.BirthYear: line.Number(row.BirthYear); break;
            case Column.Sex: line.Cell([row.Youth.Sex]); break;
            case Column.Number: line.Number(row.Number); break;
            case Column.Provider: line.Cell(row.Provider); break;
            case Column.Referrer: line.Code(row.Referrer); break;
            case Column.TargetGroup: line.Cell(row.Youth.TargetGroup); break;
            case Column.Household: line.Cell(row.Youth.Household); break;
            case Column.Period: line.Cell("2024"); break;
            case Column.Extra: line.Cell("JEUGD"); break;
            default: WriteCare(column, row); break;
        }
    }

    void WriteCare(Column column, Allocation row)
    {
        switch (column)
        {
            case Column.Category: line.Code(row.Product.Category); break;
            case Column.Product: line.Cell(row.Product.Code); break;
            case Column.AllocatedOn: line.Date(row.AllocatedOn); break;
            case Column.Start: line.Date(row.Start); break;
            case Column.End: line.Date(row.End ?? (dialect.FarEnds && row.Number % 16 == 0 ? FarEnd : null)); break;
            case Column.CareStart: line.Date(row.CareStart); break;
            case Column.CareEnd: line.Date(row.CareEnd); break;
            case Column.Volume: line.Number(row.Volume); break;
            case Column.Unit: line.Code(row.Product.Unit); break;
            case Column.Frequency: line.Code(row.Product.Frequency); break;
            case Column.Tariff: line.Number(row.TariffCents); break;
            case Column.Declared: line.Amount(row.DeclaredCents); break;
            case Column.EndReason: line.Code(row.EndReason); break;
            case Column.ChangeReason: line.Code(row.ChangeReason); break;
            case Column.Segment:
                line.Cell(string.Create(CultureInfo.InvariantCulture, $"S{Segment(row.Product.Form)}"));
                break;
            default: throw new ArgumentOutOfRangeException(nameof(column));
        }
    }

    /// <summary>Five segments: stays, mental health, day treatment, outpatient, protection with crisis.</summary>
    static int Segment(Form form) => form switch
    {
        Form.Foster or Form.Residence or Form.Secure => 1,
        Form.MentalHealth => 2,
        Form.Day => 3,
        Form.Crisis or Form.Protection => 5,
        _ => 4,
    };
}
