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

    public static async Task SaveAsync(
        NpgsqlConnection connection, DeliveryKey key, IReadOnlyList<Finding> findings, CancellationToken ct)
    {
        await using var copy = await connection.BeginBinaryImportAsync(CopyCommand, ct);
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(key.Municipality, NpgsqlDbType.Text, ct);
            await copy.WriteAsync(key.Number, NpgsqlDbType.Bigint, ct);
            await copy.WriteAsync(i + 1, NpgsqlDbType.Integer, ct);
            await copy.WriteAsync(finding.Line, NpgsqlDbType.Integer, ct);
            await copy.WriteAsync(finding.Column, NpgsqlDbType.Text, ct);
            await copy.WriteAsync(finding.Rule, NpgsqlDbType.Text, ct);
            await copy.WriteAsync((short)finding.Level, NpgsqlDbType.Smallint, ct);
        }
        await copy.CompleteAsync(ct);
    }
}
