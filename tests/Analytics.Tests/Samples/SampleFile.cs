using System.Text;
using System.Text.Json;

namespace Analytics.Tests.Samples;

/// <summary>A written sample file, read back with nothing but what the truth says about it.</summary>
sealed record SampleFile(JsonElement Truth, string[] Lines)
{
    int Above => Truth.GetProperty("titleLines").GetInt32() + Truth.GetProperty("blankLines").GetInt32();

    public string Name => Truth.GetProperty("file").GetString()!;
    public string[] Headings => Cells(Lines[Above]);
    public IEnumerable<string[]> Rows => Lines[(Above + 1)..^Truth.GetProperty("totalLines").GetInt32()].Select(Cells);
    public int Count(string name) => Truth.GetProperty(name).GetInt32();

    public static IEnumerable<SampleFile> All(string directory)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, "waarheid.json")));
        foreach (var file in truth.RootElement.GetProperty("files").EnumerateArray())
            yield return new SampleFile(file.Clone(), Read(directory, file));
    }

    string[] Cells(string line) =>
        [.. line.Split(Truth.GetProperty("separator").GetString()!).Select(cell => cell.Trim('"'))];

    static string[] Read(string directory, JsonElement file)
    {
        var encoding = file.GetProperty("encoding").GetString() switch
        {
            "utf-16" => Encoding.Unicode,
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            _ => Encoding.UTF8,
        };
        return File.ReadAllLines(Path.Combine(directory, file.GetProperty("file").GetString()!), encoding);
    }
}
