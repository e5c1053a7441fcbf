using Analytics.App.Drop;
using Analytics.Pipeline.Domain;

namespace Analytics.Tests.Drop;

public sealed class DropFolderTests : IDisposable
{
    readonly string data = Directory.CreateTempSubdirectory("drop").FullName;
    readonly DropFolder folder;

    public DropFolderTests() => folder = new DropFolder(data);

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Fact]
    public void A_file_is_whole_when_two_looks_find_it_the_same()
    {
        Put("GM1674/toewijzingen.csv", "een");
        Assert.Empty(folder.Look());
        Put("GM1674/toewijzingen.csv", "een en twee"); // Still being written.
        Assert.Empty(folder.Look());

        var file = Assert.Single(folder.Look());

        Assert.Equal(("GM1674", ExtractKind.Allocations, false), (file.Municipality, file.Kind, file.Approve));
    }

    [Fact]
    public void A_file_that_comes_again_is_looked_at_anew()
    {
        var path = Put("GM1674/a.csv", "een");
        folder.Look();
        File.Delete(path);
        folder.Look();
        Put("GM1674/a.csv", "een");

        Assert.Empty(folder.Look());
    }

    [Theory]
    [InlineData("GM1674/.verborgen.csv")]
    [InlineData("GM1674/half.csv.part")]
    [InlineData("GM1674/half.TMP")]
    [InlineData("GM1674/oud.csv~")]
    [InlineData("GM1674/verwerkt/a.csv.txt")]
    [InlineData("GM16745/a.csv")]
    [InlineData("Roosendaal/a.csv")]
    [InlineData("a.csv")]
    public void Anything_else_is_left_alone(string path)
    {
        Put(path, "x");
        folder.Look();

        Assert.Empty(folder.Look());
        Assert.True(File.Exists(Path.Combine(data, "drop", path)));
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        var elsewhere = Path.Combine(data, "elsewhere.csv");
        File.WriteAllText(elsewhere, "x");
        Directory.CreateDirectory(Path.Combine(data, "drop", "GM1674"));
        File.CreateSymbolicLink(Path.Combine(data, "drop", "GM1674", "link.csv"), elsewhere);
        Directory.CreateSymbolicLink(Path.Combine(data, "drop", "GM0748"), Path.Combine(data, "drop", "GM1674"));
        folder.Look();

        Assert.Empty(folder.Look());
    }

    [Theory]
    [InlineData("kwb 2024.csv", ExtractKind.AreaFigures)]
    [InlineData("Wijkcijfers.csv", ExtractKind.AreaFigures)]
    [InlineData("toewijzingen-2024.csv", ExtractKind.Allocations)]
    [InlineData("export.csv", ExtractKind.Allocations)]
    public void The_name_says_what_it_is_and_the_folder_when_it_counts(string name, ExtractKind kind)
    {
        Put("GM1674/meteen/" + name, "x");
        folder.Look();

        var file = Assert.Single(folder.Look());

        Assert.Equal(("GM1674", kind, true), (file.Municipality, file.Kind, file.Approve));
    }

    string Put(string path, string content)
    {
        var full = Path.Combine(data, "drop", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }
}
