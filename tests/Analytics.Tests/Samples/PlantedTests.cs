using System.Text.Json;

namespace Analytics.Tests.Samples;

/// <summary>What the truth says is planted can be read in the files; Bergen op Zoom writes canonical columns.</summary>
public class PlantedTests
{
    static readonly JsonElement Truth =
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Samples, "waarheid.json"))).RootElement;

    static readonly IReadOnlyList<SampleFile> Files = [.. SampleFile.All(Repository.Samples)];

    [Fact]
    public void Children_on_a_planted_route_are_in_the_file_of_their_municipality()
    {
        var text = Files.ToLookup(file => file.Truth.GetProperty("municipality").GetString()!);
        var members = Truth.GetProperty("planted").GetProperty("routes").EnumerateArray()
            .SelectMany(route => route.GetProperty("members").EnumerateArray()).ToList();

        Assert.Equal(50, members.Count);
        Assert.All(members, member => Assert.Contains(
            text[member.GetProperty("municipality").GetString()!].Last().Lines,
            line => line.Contains(member.GetProperty("pseudonym").GetString()!, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_child_on_a_route_goes_through_its_forms_in_order()
    {
        var file = Files.Single(file => file.Name.StartsWith("GM0748", StringComparison.Ordinal));
        var forms = Repository.Table("producten.csv").Where(row => row[0].Length == 0 && row[1].Length > 0)
            .ToDictionary(row => row[1], row => row[3], StringComparer.Ordinal);
        foreach (var route in Truth.GetProperty("planted").GetProperty("routes").EnumerateArray())
        {
            var member = route.GetProperty("members").EnumerateArray().First().GetProperty("pseudonym").GetString();
            var steps = file.Rows.Where(row => row[3] == member)
                .OrderBy(row => row[12][6..] + row[12][3..5] + row[12][..2], StringComparer.Ordinal)
                .Select(row => forms[row[8]]).ToList();

            Assert.Equal(route.GetProperty("forms").EnumerateArray().Select(form => form.GetString()!),
                steps.Where((form, i) => i == 0 || steps[i - 1] != form));
        }
    }

    [Fact]
    public void Faulty_rows_are_where_the_truth_says()
    {
        var file = Files.Single(file => file.Name.StartsWith("GM0748", StringComparison.Ordinal));
        foreach (var fault in file.Truth.GetProperty("faultyRows").EnumerateArray())
        {
            var line = fault.GetProperty("line").GetInt32();
            var cells = file.Lines[line - 1].Split(';');
            Assert.True(fault.GetProperty("rule").GetString() switch
            {
                "areas.unknown" => cells[2] == "BU07489999",
                "structure.required-empty" => cells[4].Length == 0,
                "duplicates.same-row" => file.Lines.Take(line - 1).Contains(file.Lines[line - 1]),
                _ => Date(cells[13]) < Date(cells[12]),
            });
        }
    }

    [Fact]
    public void Products_and_providers_are_in_the_reference_tables()
    {
        var file = Files.Single(file => file.Name.StartsWith("GM0748", StringComparison.Ordinal));

        Assert.Subset(Repository.Table("producten.csv").Select(row => row[1]).ToHashSet(),
            file.Rows.Select(row => row[8]).ToHashSet());
        Assert.Subset(Repository.Table("aanbieders.csv").Select(row => row[0]).ToHashSet(),
            file.Rows.Select(row => row[9]).ToHashSet());
    }

    [Fact]
    public void Nothing_speaks_of_saving_money()
    {
        var texts = Directory.EnumerateFiles(Repository.Samples, "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Reference))
            .Where(path => Path.GetExtension(path) is ".csv" or ".md" || Path.GetFileName(path) == "waarheid.json");

        Assert.All(texts, path => Assert.DoesNotMatch("(?i)bespar|bespaar|saving", File.ReadAllText(path)));
    }

    static DateOnly Date(string text) =>
        DateOnly.ParseExact(text, "dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
