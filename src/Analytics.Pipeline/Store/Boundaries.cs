using Analytics.Pipeline.Receive;
using Dapper;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.Simplify;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>An area as a map draws it.</summary>
/// <param name="Outline">Simplified, in metres of the Dutch grid.</param>
public sealed record AreaOutline(string Code, int Year, Geometry Outline);

/// <summary>Boundaries of areas (grenzen), imported from GeoJSON: as they came, and simplified for drawing.</summary>
public static class Boundaries
{
    public const string Kind = "grenzen";

    /// <summary>A region of 45 km is drawn some 700 points wide: less than half a point.</summary>
    const double OutlineMetres = 25;

    const string SaveSql = """
        insert into reference.boundary (code, year, shape, outline, area_m2)
        values (@code, @year, @shape, @outline, @area)
        on conflict (code, year) do update set shape = excluded.shape, outline = excluded.outline,
            area_m2 = excluded.area_m2
        """;

    const string OutlinesSql = """
        select distinct on (code) code, year, outline
        from     reference.boundary
        order by code, year desc
        """;

    sealed record Row(string Code, short Year, byte[] Outline);

    /// <returns>The number of areas and years read.</returns>
    /// <exception cref="ReferenceException">The file cannot be taken in; the message says why.</exception>
    public static async Task<int> ImportAsync(
        NpgsqlConnection connection, Stream json, string fileName, CancellationToken ct)
    {
        var boundaries = Read(json, fileName);
        var writer = new WKBWriter();
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync(SaveSql, boundaries.Select(boundary => new
        {
            code = boundary.Code, year = boundary.Year, shape = writer.Write(boundary.Shape),
            outline = writer.Write(Simplified(boundary.Shape)), area = boundary.Shape.Area,
        }));
        await transaction.CommitAsync(ct);
        return boundaries.Count;
    }

    /// <summary>Of each area the newest.</summary>
    public static async Task<IReadOnlyList<AreaOutline>> OutlinesAsync(NpgsqlConnection connection)
    {
        var reader = new WKBReader();
        return [.. (await connection.QueryAsync<Row>(OutlinesSql))
            .Select(row => new AreaOutline(row.Code, row.Year, reader.Read(row.Outline)))];
    }

    static IReadOnlyList<AreaBoundary> Read(Stream json, string fileName)
    {
        try
        {
            return GeoJson.Read(json, fileName);
        }
        catch (GeoJsonException e)
        {
            throw new ReferenceException($"{e.Message} Er is niets ingelezen.");
        }
    }

    /// <summary>A very small area that would vanish stays as it is.</summary>
    static Geometry Simplified(Geometry shape) =>
        TopologyPreservingSimplifier.Simplify(shape, OutlineMetres) is { IsEmpty: false, Area: > 0 } simple
            ? simple : shape;
}
