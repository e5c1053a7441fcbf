using Npgsql;

namespace Analytics.App.Exports;

/// <summary>What the cells of a column hold. A writer decides by this, never by what a text looks like.</summary>
public enum CellKind
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="long"/>.</summary>
    Whole,

    /// <summary>A <see cref="double"/>.</summary>
    Number,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Date,

    /// <summary>A <see cref="bool"/>.</summary>
    YesNo,
}

/// <summary>A column of an exported table. Its name is a contract with the scripts that read it.</summary>
/// <param name="Read">The cell from the query's row, at that place; not asked where the database has null.</param>
public sealed record Column(string Name, CellKind Kind, Func<NpgsqlDataReader, int, object> Read)
{
    public static Column Text(string name) => new(name, CellKind.Text, static (row, i) => row.GetString(i));

    public static Column Whole(string name) => new(name, CellKind.Whole, static (row, i) => row.GetInt64(i));

    public static Column Number(string name) => new(name, CellKind.Number, static (row, i) => row.GetDouble(i));

    public static Column Date(string name) => new(name, CellKind.Date,
        static (row, i) => row.GetFieldValue<DateOnly>(i));

    public static Column YesNo(string name) => new(name, CellKind.YesNo, static (row, i) => row.GetBoolean(i));

    /// <summary>A number in the database that is written as a word.</summary>
    public static Column Word(string name, Func<short, string> word) =>
        new(name, CellKind.Text, (row, i) => word(row.GetInt16(i)));
}
