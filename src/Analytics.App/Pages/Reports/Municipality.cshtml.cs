using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.App.Pages.Reports;

/// <summary>The report of a gemeente: an annex to a letter to the council.</summary>
public sealed class MunicipalityModel(Database database) : AreaReportModel(database, AreaLevel.Municipality)
{
    public Task<IActionResult> OnGetAsync(string code) => LoadAsync(code);
}
