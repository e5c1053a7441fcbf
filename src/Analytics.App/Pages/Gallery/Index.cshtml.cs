using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Analytics.App.Pages.Gallery;

/// <summary>Every kind of chart with invented figures.</summary>
public sealed class IndexModel : PageModel;
