namespace Analytics.Tests.Jobs;

public class EngineTests
{
    [Fact]
    public void Only_the_engine_and_its_adapter_know_which_engine_it_is()
    {
        var app = Path.Combine(Root(), "src", "Analytics.App");

        var naming = Directory.EnumerateFiles(app, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(app, file).StartsWith("obj", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("Quartz", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(app, file)).Order(StringComparer.Ordinal);

        Assert.Equal([Path.Combine("Jobs", "JobAdapter.cs"), Path.Combine("Jobs", "JobEngine.cs")], naming);
    }

    static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Analytics.sln"))) directory = directory.Parent;
        return directory.FullName;
    }
}
