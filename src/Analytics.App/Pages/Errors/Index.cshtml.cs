using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Analytics.App.Pages.Errors;

/// <summary>What went wrong, in words, and what to do. Never what the program said about it.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    public int Code { get; private set; }

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    /// <summary>Asked for by its own address it is not there, like any other page that is not.</summary>
    void Show(int code)
    {
        Code = code is >= 400 and <= 599 ? code : 404;
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = Code;
    }
}
