using Analytics.App.Exports;

namespace Analytics.Tests.Exports;

public sealed class WholeFileTests : IDisposable
{
    readonly string directory = Directory.CreateTempSubdirectory("wijkzicht-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task A_file_that_could_not_be_finished_leaves_the_earlier_one_and_nothing_else()
    {
        var path = Path.Combine(directory, "a.csv");
        await File.WriteAllTextAsync(path, "earlier");

        var writing = WholeFile.WriteAsync<int>(path, ownOnly: false, async file =>
        {
            await file.WriteAsync("half"u8.ToArray());
            throw new InvalidOperationException();
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => writing);

        Assert.Equal("earlier", await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(directory));
    }

    [Fact]
    public async Task A_confidential_file_is_readable_by_its_owner_only()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = Path.Combine(directory, "a.csv");

        await WholeFile.WriteAsync(path, ownOnly: true, _ => Task.FromResult(0));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }
}
