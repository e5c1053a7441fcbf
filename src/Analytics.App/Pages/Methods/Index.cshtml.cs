using Analytics.App.Published;
using Analytics.Pipeline.Store;

namespace Analytics.App.Pages.Methods;

/// <summary>How everything is counted, checked and protected, from the code itself.</summary>
public sealed class IndexModel(Database database) : ReleasePage(database)
{
    public Task OnGetAsync() => OpenAsync();

    /// <summary>The kinds of rule by the first letter of their codes.</summary>
    public static IReadOnlyList<(string Letter, string Name)> Families =>
    [
        ("B", Texts.T("Elk bestand")), ("P", Texts.T("Persoonsgegevens")),
        ("T", Texts.T("Toewijzingen")), ("D", Texts.T("Declaraties")), ("K", Texts.T("Kerncijfers van het CBS")),
        ("V", Texts.T("Bevolking")),
    ];
}
