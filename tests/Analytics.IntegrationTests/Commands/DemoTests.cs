using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analytics.App;
using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.IntegrationTests.Commands;

/// <summary>The program as a newcomer runs it: a process of its own, with a database that it brings.</summary>
public sealed class DemoTests : IDisposable
{
    readonly List<string> directories = [];

    public void Dispose() => directories.ForEach(TestDirectory.Remove);

    [Fact]
    public async Task A_second_demo_changes_nothing_and_says_so()
    {
        var (data, reports) = (NewDirectory(), NewDirectory());
        var first = await RunAsync(data, reports);
        var (state, files) = (await StateAsync(data), Files(reports));
        var second = await RunAsync(data, reports);

        Assert.True(first.GetProperty("changed").GetBoolean());
        Assert.False(second.GetProperty("changed").GetBoolean());
        Assert.Equal(state, await StateAsync(data));
        Assert.Equal(files, Files(reports));
        Assert.Contains("index.html", files.Keys);
        Assert.True(files.Count >= 75, $"{files.Count} files");
    }

    /// <summary>
    /// More kills, for a night: <c>WIJKZICHT_KILLS=40 dotnet test tests/Analytics.IntegrationTests --filter Demo</c>.
    /// </summary>
    [Fact]
    public async Task A_demo_killed_at_any_moment_and_run_again_ends_in_the_same_state()
    {
        var (data, reports) = (NewDirectory(), NewDirectory());
        var clock = Stopwatch.StartNew();
        await RunAsync(data, reports);
        var (whole, state, files) = (clock.Elapsed, await StateAsync(data), Files(reports));
        var kills = int.Parse(Environment.GetEnvironmentVariable("WIJKZICHT_KILLS") ?? "3",
            CultureInfo.InvariantCulture);

        for (var kill = 0; kill < kills; kill++)
        {
            var (other, otherReports) = (NewDirectory(), NewDirectory());
            await KillAfterAsync(whole * ((kill + 0.5) / kills), other, otherReports);
            await RunAsync(other, otherReports);
            Assert.Equal(state, await StateAsync(other));
            Assert.Equal(files, Files(otherReports));
        }
    }

    static async Task<JsonElement> RunAsync(string data, string reports)
    {
        using var demo = Start(data, reports);
        var (output, errors) = (demo.StandardOutput.ReadToEndAsync(), demo.StandardError.ReadToEndAsync());
        await demo.WaitForExitAsync();
        Assert.True(demo.ExitCode == 0, await errors);
        return JsonDocument.Parse(await output).RootElement;
    }

    static async Task KillAfterAsync(TimeSpan time, string data, string reports)
    {
        using var demo = Start(data, reports);
        _ = demo.StandardOutput.ReadToEndAsync();
        _ = demo.StandardError.ReadToEndAsync();
        await Task.Delay(time);
        demo.Kill(); // SIGKILL: nothing is tidied up.
        await demo.WaitForExitAsync();
    }

    static Process Start(string data, string reports) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList =
        {
            typeof(Site).Assembly.Location, "demo", "--no-serve", "--size", "small", "--json", "--data", data, "--out",
                reports,
        },
        RedirectStandardOutput = true, RedirectStandardError = true,
        Environment = { ["ConnectionStrings__Analytics"] = null },
    })!;

    /// <summary>What is stored and released, without the numbers that a repeated attempt uses up.</summary>
    static async Task<string> StateAsync(string data)
    {
        await using var database = await Database.OpenAsync(new DatabaseOptions(null, data), null,
            CancellationToken.None);
        await using var connection = await database.Owner.OpenConnectionAsync();
        var state = new StringBuilder();
        foreach (var query in (string[])[AllocationsSql, DeliveriesSql, FindingsSql, FiguresSql, ReleasedSql,
            ReleaseSql, ActionsSql])
            state.AppendLine(await connection.ExecuteScalarAsync<string>(query));
        return state.ToString();
    }

    // Pseudonyms are keyed with a secret of each data directory: the children are compared by their number.
    const string AllocationsSql = """
        select count(distinct youth_key) || ' ' || md5(string_agg(concat_ws(' ', municipality, state, line, allocation_number,
                   neighbourhood, care_form, provider, valid_from, valid_until, declared_cents), '|'
                   order by municipality, state, line, allocation_number))
        from   care.allocation join intake.delivery using (municipality, delivery_id)
        """;

    const string DeliveriesSql = """
        select string_agg(concat_ws(' ', municipality, kind, file_name, state, lines, stored, quarantined, amount_cents), '|'
                   order by municipality, file_name, state)
        from   intake.delivery
        """;

    const string FindingsSql = """
        select md5(string_agg(concat_ws(' ', municipality, file_name, line, column_name, rule), '|'
                   order by municipality, file_name, finding_no))
        from   intake.finding join intake.delivery using (municipality, delivery_id)
        """;

    const string FiguresSql = """
        select md5(string_agg(concat_ws(' ', area, indicator, form, period, numerator, denominator, value), '|'
                   order by area, indicator, form, period))
        from   analysis.indicator_value
        """;

    const string ReleasedSql = """
        select md5(string_agg(concat_ws(' ', release, area, indicator, form, period, numerator, denominator, withheld), '|'
                   order by area, indicator, form, period))
        from   released.indicator_value
        """;

    const string ReleaseSql = "select string_agg(release::text, ' ') from released.release";
    const string ActionsSql = "select count(*)::text from released.local_action";

    static SortedDictionary<string, string> Files(string directory) => new(
        Directory.EnumerateFiles(directory, "*.html", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(directory, path),
            path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))));

    string NewDirectory()
    {
        directories.Add(TestDirectory.NewPath());
        return directories[^1];
    }
}
