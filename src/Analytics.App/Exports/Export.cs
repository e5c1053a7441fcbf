namespace Analytics.App.Exports;

/// <summary>A table that <c>export</c> can write, in each scope in which it exists.</summary>
/// <param name="Key">The WHAT of the command line.</param>
/// <param name="Internal">Exact and confidential; null when there is no such table.</param>
/// <param name="Released">Protected; null when there is no such table.</param>
public sealed record Export(string Key, ExportQuery? Internal, ExportQuery? Released)
{
    public ExportQuery? In(ExportScope scope) => scope == ExportScope.Internal ? Internal : Released;
}

/// <summary>A query whose columns are written in this order. It sorts: the same data give the same bytes.</summary>
public sealed record ExportQuery(string Sql, params IReadOnlyList<Column> Columns);

public enum ExportScope
{
    /// <summary>Exact figures and records, with the operator's rights. Not for publication.</summary>
    Internal,

    /// <summary>What is released, with the rights of the site.</summary>
    Released,
}

public enum ExportFormat
{
    Csv,
    Json,
    Xlsx,
}

/// <summary>What was written.</summary>
/// <param name="Files">Paths, in the order in which they were written.</param>
public sealed record ExportResult(long Rows, IReadOnlyList<string> Files);

/// <summary>There is no such export. The message is for the operator: what is wrong, and what there is.</summary>
public sealed class ExportException(string message) : Exception(message);
