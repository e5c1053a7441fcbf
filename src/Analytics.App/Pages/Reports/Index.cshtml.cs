using Analytics.App.Published;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.App.Pages.Reports;

/// <summary>Every report of the release that stands.</summary>
public sealed class IndexModel(Database database) : ReleasePage(database)
{
    public IReadOnlyList<Area> Municipalities { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await OpenAsync();
        Municipalities = [.. Areas.All.Where(area => area.Level == AreaLevel.Municipality)
            .OrderBy(area => area.Name, StringComparer.Ordinal)];
    }

    public IEnumerable<Area> DistrictsOf(Area municipality) =>
        Areas.Within(municipality.Code).Where(area => area.Level == AreaLevel.District);

    /// <summary>Where the report of a region, gemeente or wijk is.</summary>
    public static string Href(Area area) => area.Level switch
    {
        AreaLevel.Region => "/rapporten/regio",
        AreaLevel.Municipality => $"/rapporten/gemeente/{area.Code}",
        _ => $"/rapporten/wijk/{area.Code}",
    };
}
