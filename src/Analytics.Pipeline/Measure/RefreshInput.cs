using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Measure;

/// <summary>Everything that a refresh computes from, loaded once.</summary>
/// <param name="Figures">Published figures of areas, where no records exist.</param>
public sealed record RefreshInput(CareTable Care, Grid Grid, AreaTree Areas, IReadOnlyList<AreaFigure> Figures)
{
    const string LockSql = "select pg_advisory_xact_lock(hashtext('refresh'))";

    /// <summary>The region that the records are of; the largest when they are of several.</summary>
    public Area Region => Grid.Areas.FirstOrDefault(area => area.Level == AreaLevel.Region)
        ?? Areas.All.FirstOrDefault(area => area.Level == AreaLevel.Region)
        ?? new Area("regio", "Regio", AreaLevel.Region, null);

    /// <summary>Loads within the caller's transaction; one refresh at a time.</summary>
    public static async Task<RefreshInput> LoadAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await connection.ExecuteAsync(LockSql);
        var care = await CareTableLoad.FromAsync(connection, ct);
        var areas = await References.AreasAsync(connection);
        var populations = await PopulationLoad.FromAsync(connection, areas);
        var records = care.Municipalities.ToHashSet(StringComparer.Ordinal);
        var figures = (await AreaFigures.LoadAsync(connection))
            .Where(figure => !records.Contains(AreaCode.MunicipalityOf(figure.Code)))
            .Select(figure => figure with { Youths = figure.Youths ?? populations.Of(figure.Code, figure.Year) })
            .ToList();
        return new RefreshInput(care, new Grid(care, areas, populations), areas, figures);
    }
}
