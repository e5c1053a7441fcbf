using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Measure;

/// <summary>Exact figures and trends back to the schema <c>analysis</c>, replaced as a whole.</summary>
public static class FigureStore
{
    const string ValueCopy = """
        copy analysis.indicator_value (municipality, area, level, indicator, form, period, numerator, denominator,
            value, low, high, complete) from stdin (format binary)
        """;

    const string TrendCopy = """
        copy analysis.trend (municipality, area, level, indicator, form, verdict, reason, percent_per_year, low, high,
            methods_agree, methods_total, adjusted_p) from stdin (format binary)
        """;

    /// <summary>
    /// Truncating is transactional: whoever reads meanwhile waits and then sees the new figures, or sees the old ones.
    /// </summary>
    public static async Task ReplaceAsync(
        NpgsqlConnection connection, IEnumerable<IndicatorValue> values, IEnumerable<Trend> trends,
        CancellationToken ct)
    {
        await connection.ExecuteAsync("truncate analysis.indicator_value, analysis.trend");
        await BulkCopy.InsertAsync(connection, ValueCopy, values, Write, ct);
        await BulkCopy.InsertAsync(connection, TrendCopy, trends, Write, ct);
    }

    static void Write(NpgsqlBinaryImporter copy, IndicatorValue value)
    {
        copy.Text(value.Municipality);
        copy.Text(value.Area.Code);
        copy.Text(value.Area.Level.Key());
        copy.Text(value.Indicator.Key);
        copy.Text(value.Form);
        copy.Text(value.Period);
        copy.Write(value.Numerator, NpgsqlDbType.Bigint);
        copy.Write(value.Denominator, NpgsqlDbType.Bigint);
        copy.Value(value.Value, NpgsqlDbType.Double);
        copy.Value(value.Low, NpgsqlDbType.Double);
        copy.Value(value.High, NpgsqlDbType.Double);
        copy.Write(value.Complete, NpgsqlDbType.Boolean);
    }

    static void Write(NpgsqlBinaryImporter copy, Trend trend)
    {
        copy.Text(trend.Municipality);
        copy.Text(trend.Area.Code);
        copy.Text(trend.Area.Level.Key());
        copy.Text(trend.Indicator.Key);
        copy.Text(trend.Form);
        copy.Text(trend.Verdict.Key());
        copy.Text(trend.Reason.Key());
        copy.Value(trend.PercentPerYear, NpgsqlDbType.Double);
        copy.Value(trend.Low, NpgsqlDbType.Double);
        copy.Value(trend.High, NpgsqlDbType.Double);
        copy.Write((short)trend.MethodsAgree, NpgsqlDbType.Smallint);
        copy.Write((short)trend.MethodsTotal, NpgsqlDbType.Smallint);
        copy.Value(trend.AdjustedP, NpgsqlDbType.Double);
    }
}
