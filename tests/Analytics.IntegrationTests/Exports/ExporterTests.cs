using System.Text.Json;
using Analytics.App.Exports;
using Analytics.Pipeline.Store;
using Dapper;
using Npgsql;

namespace Analytics.IntegrationTests.Exports;

public sealed class ExporterTests(ExportData data) : IClassFixture<ExportData>, IDisposable
{
    readonly string directory = Directory.CreateTempSubdirectory("wijkzicht-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    const string IndicatorHeading = "area;level;indicator;form;period;numerator;denominator;value;low;high;withheld";

    const string TrendHeading =
        "area;level;indicator;form;verdict;percentPerYear;low;high;breakQuarter;breakRatio;methodsAgree;methodsTotal";

    const string ActionHeading = "municipality;action;title;theme;areas;starts;ends;targetGroup;indicator;direction";

    const string AllocationHeading =
        "municipality;allocationNumber;youthKey;area;form;product;provider;from;until;amountCents";

    public static TheoryData<string, ExportScope, string> Headings => new()
    {
        { "allocations", ExportScope.Internal, AllocationHeading },
        { "indicators", ExportScope.Internal, IndicatorHeading },
        { "indicators", ExportScope.Released, IndicatorHeading },
        { "trends", ExportScope.Internal, TrendHeading },
        { "trends", ExportScope.Released, TrendHeading },
        { "signals", ExportScope.Internal, "area;indicator;form;kind;quarter;reason" },
        { "signals", ExportScope.Released, "area;indicator;form;kind;quarter;reason" },
        { "clusters", ExportScope.Internal, "youthKey;cluster;name" },
        { "clusters", ExportScope.Released, "cluster;name;children;share;medianMonths" },
        { "routes", ExportScope.Internal, "from;to;children;medianDays" },
        { "routes", ExportScope.Released, "from;to;children;medianDays" },
        { "findings", ExportScope.Internal, "municipality;delivery;line;column;rule;level;message" },
        { "actions", ExportScope.Internal, ActionHeading },
        { "actions", ExportScope.Released, ActionHeading },
    };

    [Theory, MemberData(nameof(Headings))]
    public async Task A_table_has_the_columns_that_scripts_rely_on(string what, ExportScope scope, string heading)
    {
        var (_, lines) = await CsvAsync(what, scope);

        Assert.Equal(heading, lines[0]);
        Assert.NotEmpty(lines[1..]);
        Assert.All(lines[1..], line => Assert.Equal(heading.Count(c => c == ';'), line.Count(c => c == ';')));
    }

    [Theory, MemberData(nameof(Headings))]
    public async Task The_same_rows_come_out_in_every_format(string what, ExportScope scope, string heading)
    {
        var (csv, _) = await CsvAsync(what, scope);
        var json = await WriteAsync(what, scope, ExportFormat.Json);
        var xlsx = await WriteAsync(what, scope, ExportFormat.Xlsx);
        var text = await File.ReadAllTextAsync(json.Files[0]);
        var objects = JsonSerializer.Deserialize<List<Dictionary<string, JsonElement>>>(text)!;

        Assert.Equal(csv.Rows, json.Rows);
        Assert.Equal(csv.Rows, xlsx.Rows);
        Assert.Equal(csv.Rows, objects.Count);
        Assert.Equal(heading.Split(';'), objects[0].Keys);
    }

    [Fact]
    public async Task Records_are_written_as_they_are_stored()
    {
        var (_, lines) = await CsvAsync("allocations", ExportScope.Internal);

        const string Youth = "00000000-0000-0000-0000-00000000000";
        Assert.Equal($"GM1674;7;{Youth}a;BU16740101;ambulant;45A01;01010101;2024-01-01;2024-03-01;125050", lines[1]);
        Assert.Equal($"GM1674;8;{Youth}b;;verblijf;;02020202;2024-02-01;;", lines[2]);
        Assert.Equal(3, lines.Length); // The delivery that was replaced does not count.
    }

    [Fact]
    public async Task A_withheld_cell_is_empty_and_null()
    {
        var (_, lines) = await CsvAsync("indicators", ExportScope.Released);
        var json = await WriteAsync("indicators", ExportScope.Released, ExportFormat.Json);

        Assert.Equal("GM1674;gemeente;jeugdigen;totaal;2024K1;120;1000;120;100.5;141.5;false", lines[1]);
        Assert.Equal("WK167401;wijk;jeugdigen;totaal;2024K1;;;;;;true", lines[2]);
        Assert.Contains("\"numerator\":null", await File.ReadAllTextAsync(json.Files[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signal_is_a_series_that_rises_or_falls_at_its_last_complete_quarter()
    {
        var (_, lines) = await CsvAsync("signals", ExportScope.Released);

        Assert.Equal(["GM1674;jeugdigen;totaal;trend;2024K1;stijgend met 12 % per jaar, 3 van 3 methoden"], lines[1..]);
    }

    [Fact]
    public async Task A_finding_says_what_to_do()
    {
        var (_, lines) = await CsvAsync("findings", ExportScope.Internal);

        Assert.StartsWith("GM1674;", lines[1], StringComparison.Ordinal);
        Assert.Contains(";3;Einddatum;T012;error;", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_data_give_the_same_bytes()
    {
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            var path = (await WriteAsync("indicators", ExportScope.Internal, format)).Files[0];
            var first = await File.ReadAllBytesAsync(path);
            await WriteAsync("indicators", ExportScope.Internal, format);
            Assert.Equal(first, await File.ReadAllBytesAsync(path));
        }
    }

    [Fact]
    public async Task What_is_confidential_says_so_and_what_is_released_does_not()
    {
        var confidential = await WriteAsync("trends", ExportScope.Internal, ExportFormat.Csv);
        var released = await WriteAsync("routes", ExportScope.Released, ExportFormat.Csv);

        Assert.EndsWith(".csv.vertrouwelijk.txt", confidential.Files[1], StringComparison.Ordinal);
        Assert.StartsWith("Vertrouwelijk", File.ReadAllText(confidential.Files[1]), StringComparison.Ordinal);
        Assert.Single(released.Files);
        Assert.Single((await WriteAsync("trends", ExportScope.Internal, ExportFormat.Xlsx)).Files);
    }

    [Fact]
    public async Task The_tables_of_a_release_are_a_folder_with_a_manifest()
    {
        var folder = Path.Combine(directory, "release");

        var result = await Exporter.WriteAsync(
            data.Opened, "tables", ExportScope.Released, ExportFormat.Json, folder, default);

        var manifest = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        var files = manifest.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(1, manifest.GetProperty("release").GetInt32());
        Assert.Equal(result.Files.Order(), Directory.GetFiles(folder).Order());
        Assert.Equal(files.Sum(file => file.GetProperty("rows").GetInt64()), result.Rows);
        Assert.Equal(result.Files.Count - 1, files.Count);
    }

    [Fact]
    public async Task Every_internal_query_is_out_of_reach_of_the_site()
    {
        foreach (var query in Exporter.All.Select(export => export.Internal).OfType<ExportQuery>())
        {
            await using var site = await data.Opened.Site.OpenConnectionAsync();
            var refusal = await Assert.ThrowsAsync<PostgresException>(() => site.ExecuteAsync(query.Sql));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
        }
    }

    [Theory]
    [InlineData("effects", ExportScope.Internal, "not available in this version")]
    [InlineData("nonsense", ExportScope.Internal, "There are: allocations")]
    [InlineData("allocations", ExportScope.Released, "in scope internal only")]
    [InlineData("tables", ExportScope.Internal, "--scope released")]
    public async Task A_table_that_is_not_there_is_said_and_no_file_is_made(
        string what, ExportScope scope, string message)
    {
        var refusal = await Assert.ThrowsAsync<ExportException>(() => WriteAsync(what, scope, ExportFormat.Csv));

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(directory));
    }

    async Task<(ExportResult Result, string[] Lines)> CsvAsync(string what, ExportScope scope)
    {
        var result = await WriteAsync(what, scope, ExportFormat.Csv);
        var lines = (await File.ReadAllTextAsync(result.Files[0])).TrimEnd('\n').Split('\n');
        Assert.Equal(result.Rows, lines.Length - 1);
        return (result, lines);
    }

    Task<ExportResult> WriteAsync(string what, ExportScope scope, ExportFormat format)
    {
        var path = Path.Combine(directory, $"{what}.{format.ToString().ToLowerInvariant()}");
        return Exporter.WriteAsync(data.Opened, what, scope, format, path, default);
    }
}
