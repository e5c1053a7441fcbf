using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>
/// Areas and youths from CBS Kerncijfers wijken en buurten as published, of any number of municipalities: the
/// denominators. Youth-care counts in it are not read here; those come in as a delivery.
/// </summary>
public static class KwbImport
{
    public const string Kind = "kwb";

    const string AreaSql = """
        insert into reference.area (code, year, name, level, parent, source)
        values (@code, @year, @name, @level, @parent, 'kwb')
        on conflict (code, year) do nothing
        """;

    const string PopulationSql = """
        insert into reference.population values (@code, @year, @from, @until, @count)
        on conflict (code, year, age_from) do update set age_until = excluded.age_until, count = excluded.count
        """;

    /// <returns>The number of areas and years read.</returns>
    /// <exception cref="ReferenceException">The file cannot be taken in; the message says why.</exception>
    public static async Task<int> ImportAsync(NpgsqlConnection connection, Stream csv, string fileName,
        CancellationToken ct)
    {
        var context = await References.ContextAsync(
            connection, null, MunicipalityProfile.Empty, [], DateOnly.FromDateTime(DateTime.UtcNow));
        var check = AreaFigureCheck.Open(csv, fileName, context);
        var figures = check.Records().ToList();
        if (FirstError(check.Report) is { } error) throw new ReferenceException(error);
        if (check.Report.Verdict == Verdict.Refused) throw new ReferenceException(check.Report.Sentence);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync(AreaSql, figures.Select(Area));
        await connection.ExecuteAsync(PopulationSql, figures.SelectMany(Bands));
        await transaction.CommitAsync(ct);
        return figures.Count;
    }

    /// <summary>A reference table is taken in whole, so one row that cannot be used stops it.</summary>
    static string? FirstError(IntakeReport report)
    {
        foreach (var finding in report.Findings)
        {
            if (finding is not { Level: Severity.Error, Line: > 0 }) continue;
            var column = finding.Column.Length == 0 ? "" : $", kolom {finding.Column}";
            return $"Regel {finding.Line}{column}: {Rules.Of(finding.Rule).Message} Er is niets ingelezen.";
        }
        return null;
    }

    static object Area(AreaFigure figure) => new
    {
        code = figure.Code, year = figure.Year, name = figure.Name, level = figure.Level.Key(),
        parent = figure.Level switch
        {
            AreaLevel.Neighbourhood => AreaCode.DistrictOf(figure.Code),
            AreaLevel.District => AreaCode.MunicipalityOf(figure.Code),
            _ => null,
        },
    };

    /// <summary>0–14 as published; of 15–24 the four fifths that are younger than 23.</summary>
    static IEnumerable<object> Bands(AreaFigure figure)
    {
        if (figure.Age0To15 is not { } young || figure.Youths is not { } youths) yield break;
        yield return new { code = figure.Code, year = figure.Year, from = 0, until = 15, count = young };
        yield return new { code = figure.Code, year = figure.Year, from = 15, until = 23, count = youths - young };
    }
}
