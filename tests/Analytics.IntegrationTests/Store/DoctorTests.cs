using Analytics.Pipeline.Store;

namespace Analytics.IntegrationTests.Store;

public class DoctorTests
{
    [Fact]
    public async Task The_doctor_looks_at_everything_and_makes_nothing()
    {
        var directory = TestDirectory.NewPath();

        var checks = await Doctor.ExamineAsync(new DatabaseOptions(null, directory), CancellationToken.None);

        Assert.Equal(7, checks.Count);
        Assert.All(checks, check => Assert.True(check.Ok || check.ToDo.Length > 0, check.What));
        Assert.True(checks.Single(check => check.What == "PostgreSQL").Ok);
        Assert.False(Directory.Exists(directory));
    }

    [Fact]
    public async Task A_configured_server_that_does_not_answer_is_told_without_its_password()
    {
        var options = new DatabaseOptions("Host=127.0.0.1;Port=1;Username=a;Password=geheim", TestDirectory.NewPath());

        var checks = await Doctor.ExamineAsync(options, CancellationToken.None);

        var server = checks.Single(check => check.What == "PostgreSQL");
        Assert.False(server.Ok);
        Assert.DoesNotContain("geheim", $"{server}", StringComparison.Ordinal);
    }
}
