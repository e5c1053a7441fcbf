using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Measure;

/// <summary>Exact figures and trends back to the schema <c>analysis</c>, replaced as a whole.</summary>
public static class FigureStore
{
    const string SeriesCopy = """
        copy analysis.indicator_series (municipality, area, level, indicator, split, form, period, numerator,
            denominator, value, low, high, complete) from stdin (format binary)
        """;

    const string TrendCopy = """
        copy analysis.trend (municipality, area, level, indicator, form, verdict, reason, percent_per_year, low, high,
            methods_agree, methods_total, adjusted_p) from stdin (format binary)
        """;

    /// <summary>
    /// Truncating is transactional: whoever reads meanwhile waits and then sees the new figures, or sees the old ones.
    /// </summary>
    public static async Task ReplaceAsync(
        NpgsqlConnection connection, IEnumerable<FigureSeries> figures, IEnumerable<Trend> trends,
        CancellationToken ct)
    {
        await connection.ExecuteAsync("truncate analysis.indicator_series, analysis.trend");
        await BulkCopy.InsertAsync(connection, SeriesCopy, figures, Write, ct);
        await BulkCopy.InsertAsync(connection, TrendCopy, trends, Write, ct);
    }

    static void Write(NpgsqlBinaryImporter copy, FigureSeries series)
    {
        var first = series.Values[0];
        copy.Text(first.Municipality);
        copy.Text(first.Area.Code);
        copy.Text(first.Area.Level.Key());
        copy.Text(first.Indicator.Key);
        copy.Text(series.Lane.Split.Key());
        copy.Text(series.Lane.Key);
        copy.Write(Column(value => value.Period), NpgsqlDbType.Array | NpgsqlDbType.Text);
        copy.Write(Column(value => value.Numerator), NpgsqlDbType.Array | NpgsqlDbType.Bigint);
        copy.Write(Column(value => value.Denominator), NpgsqlDbType.Array | NpgsqlDbType.Bigint);
        copy.Write(Column(value => value.Value), NpgsqlDbType.Array | NpgsqlDbType.Double);
        copy.Write(Column(value => value.Low), NpgsqlDbType.Array | NpgsqlDbType.Double);
        copy.Write(Column(value => value.High), NpgsqlDbType.Array | NpgsqlDbType.Double);
        copy.Write(Column(value => value.Complete), NpgsqlDbType.Array | NpgsqlDbType.Boolean);

        T[] Column<T>(Func<IndicatorValue, T> of)
        {
            var column = new T[series.Values.Count];
            for (var i = 0; i < column.Length; i++) column[i] = of(series.Values[i]);
            return column;
        }
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
