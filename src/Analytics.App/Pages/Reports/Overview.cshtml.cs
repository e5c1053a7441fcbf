using Analytics.App.Published;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.App.Pages.Reports;

/// <summary>The front page of a folder of reports: leads to each of them, per gemeente.</summary>
public sealed class OverviewModel(Database database) : ReleasePage(database)
{
    public IReadOnlyList<Area> Municipalities { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await OpenAsync();
        Municipalities = [.. Areas.All.Where(area => area.Level == AreaLevel.Municipality)
            .OrderBy(area => area.Name, StringComparer.Ordinal)];
        return Release is null ? NotFound() : Page();
    }
}
