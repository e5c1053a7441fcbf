using Analytics.Pipeline.Domain;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Store;

/// <summary>All findings of a delivery: line, column and rule, never a value.</summary>
public static class Findings
{
    const string CopyCommand = """
        copy intake.finding (municipality, delivery_id, finding_no, line, column_name, rule, level)
        from stdin (format binary)
        """;

    public static Task SaveAsync(
        NpgsqlConnection connection, DeliveryKey key, IReadOnlyList<Finding> findings, CancellationToken ct) =>
        BulkCopy.InsertAsync(connection, CopyCommand, findings.Index(), (copy, row) =>
        {
            copy.Text(key.Municipality);
            copy.Write(key.Number, NpgsqlDbType.Bigint);
            copy.Write(row.Index + 1, NpgsqlDbType.Integer);
            copy.Write(row.Item.Line, NpgsqlDbType.Integer);
            copy.Text(row.Item.Column);
            copy.Text(row.Item.Rule);
            copy.Write((short)row.Item.Level, NpgsqlDbType.Smallint);
        }, ct);
}
