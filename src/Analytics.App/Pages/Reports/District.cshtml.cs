using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.App.Pages.Reports;

/// <summary>The factsheet of a wijk: two pages at most.</summary>
public sealed class DistrictModel(Database database) : AreaReportModel(database, AreaLevel.District)
{
    public Task<IActionResult> OnGetAsync(string code) => LoadAsync(code);
}
