using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.App.Pages.Reports;

/// <summary>The report of the region: what stands out, per gemeente and per wijk.</summary>
public sealed class RegionModel(Database database) : AreaReportModel(database, AreaLevel.Region)
{
    public Task<IActionResult> OnGetAsync() => LoadAsync(null);
}
