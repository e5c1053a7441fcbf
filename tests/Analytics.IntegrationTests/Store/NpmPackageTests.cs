using Analytics.Pipeline.Store.Embedded;

namespace Analytics.IntegrationTests.Store;

public class NpmPackageTests
{
    [Fact]
    public void The_links_that_the_package_lists_are_made_and_lead_to_their_files()
    {
        var package = Directory.CreateTempSubdirectory("wijkzicht-npm-").FullName;
        Directory.CreateDirectory(Path.Combine(package, "native", "lib"));
        File.WriteAllText(Path.Combine(package, "native", "lib", "libpq.so.5.17"), "library");
        File.WriteAllText(Path.Combine(package, "native", "pg-symlinks.json"),
            """[{"source":"native/lib/libpq.so.5.17","target":"native/lib/libpq.so.5"}]""");

        for (var run = 0; run < 2; run++) NpmPackage.MakeLinks(package);

        Assert.Equal("library", File.ReadAllText(Path.Combine(package, "native", "lib", "libpq.so.5")));
        Directory.Delete(package, recursive: true);
    }
}
