using System.Net;
using System.Text;
using Analytics.Charts;

namespace Notebook;

/// <summary>What a notebook has to tell, from top to bottom, as one HTML file that needs nothing beside it.</summary>
/// <param name="name">The name of the file.</param>
public sealed class Page(string name, string title)
{
    const string Style = """
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 820px; margin: 2rem auto; padding: 0 1rem }
        .secret { border: 2px solid; padding: .3rem .8rem; font-weight: bold }
        table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums }
        th, td { border-bottom: 1px solid #ccd; padding: .2rem .8rem; text-align: right }
        th:first-child, td:first-child { text-align: left }
        svg { width: 100%; height: auto }
        """;

    readonly StringBuilder body = new();
    int charts;

    public void Section(string heading) => Add($"<h2>{Encoded(heading)}</h2>");

    public void Text(string words) => Add($"<p>{Encoded(words)}</p>");

    public void Table(string[] columns, IEnumerable<string[]> rows)
    {
        Add($"<table><thead><tr>{Cells("th", columns)}</tr></thead><tbody>");
        foreach (var row in rows) Add($"<tr>{Cells("td", row)}</tr>");
        Add("</tbody></table>");
    }

    /// <summary>A chart by one of the functions of <c>Analytics.Charts</c>.</summary>
    /// <param name="description">What there is to see, for who cannot see it; also printed above.</param>
    public void Chart(string heading, string description, Func<ChartHead, string> draw)
    {
        Text(description);
        Add(draw(new ChartHead($"chart-{++charts}", heading, description) { ShowTitle = true }));
    }

    /// <summary>Writes the page to <c>out</c> in the current directory.</summary>
    public void Write()
    {
        const string secret = "Vertrouwelijk: exacte aantallen, ook kleine. Niet verspreiden en niet publiceren.";
        var path = Path.GetFullPath(Path.Combine("out", name + ".html"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"""
            <!doctype html>
            <html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{Encoded(title)}</title><style>{Style}</style>
            <p class="secret">{secret}</p>
            <h1>{Encoded(title)}</h1>
            {body}
            </html>
            """);
        Console.WriteLine($"{secret}{Environment.NewLine}{path}");
    }

    void Add(string html) => body.AppendLine(html);

    static string Cells(string tag, string[] cells) =>
        string.Concat(cells.Select(cell => $"<{tag}>{Encoded(cell)}</{tag}>"));

    static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
