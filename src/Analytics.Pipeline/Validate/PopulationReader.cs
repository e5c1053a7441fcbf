using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using static Analytics.Pipeline.Receive.PopulationColumn;

namespace Analytics.Pipeline.Validate;

/// <summary>Reads the cells of a row into a <see cref="PopulationRow"/>.</summary>
sealed class PopulationReader
{
    const long OldestAge = 130, LargestYear = 9999, LargestCount = 100_000_000;

    readonly PopulationRow row = new();
    readonly CellReader reader;

    public PopulationReader(Recognition recognition)
    {
        reader = new CellReader(recognition, row);
        reader.Column((int)PopulationColumn.Code, AreaOf);
    }

    public PopulationRow Read(ExtractRow cells)
    {
        row.Begin(cells);
        row.Code = reader.Text(cells, (int)PopulationColumn.Code);
        row.Municipality = row.Code is null ? null : AreaCode.MunicipalityOf(row.Code);
        row.Year = Whole(Year, LargestYear);
        row.AgeFrom = Whole(AgeFrom, OldestAge);
        row.AgeUntil = Whole(AgeUntil, OldestAge + 1);
        row.Count = Whole(Count, LargestCount);
        return row;

        int? Whole(PopulationColumn column, long most) => (int?)reader.Whole(cells, (int)column, most);
    }

    static Code AreaOf(string cell) => cell.ToUpperInvariant() is var code && AreaCode.LevelOf(code) is not null
        ? new(code)
        : new(null, cell[0] == '#' ? CellMark.FormulaError : CellMark.Unreadable);
}
