using System.Text.RegularExpressions;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Store;
using Analytics.Samples;

namespace Notebook;

/// <summary>The records that a notebook looks at: of a given data directory, else the sample region's.</summary>
public static partial class Records
{
    const int Seed = 1;

    /// <param name="args">Codes of areas, and at most one data directory.</param>
    /// <returns>Everything loaded in memory, and the first of the codes if any.</returns>
    public static async Task<(RefreshInput Records, string? Area)> LoadAsync(string[] args)
    {
        var area = args.FirstOrDefault(arg => Code().IsMatch(arg));
        var given = args.FirstOrDefault(arg => !Code().IsMatch(arg));
        // Beside the product's own data and not in it: the sample must never come among real records.
        var directory = given ?? new DatabaseOptions(null, null).FullDataDirectory + "-notebooks";
        Console.Error.WriteLine($"Records in {directory}");
        await using var database = await Database.OpenAsync(
            new DatabaseOptions(null, directory) { Migrate = given is null }, null, CancellationToken.None);
        if (given is null) await DeliverSampleAsync(database);
        await using var connection = await database.Owner.OpenConnectionAsync();
        var records = await RefreshInput.LoadAsync(connection, CancellationToken.None);
        if (records.Care.Count == 0) throw new InvalidOperationException($"No accepted deliveries in {directory}.");
        return (records, area);
    }

    /// <summary>Invented children, through the same door as real ones. What is there already changes nothing.</summary>
    static async Task DeliverSampleAsync(Database database)
    {
        await using (var connection = await database.Owner.OpenConnectionAsync())
        {
            await ReferenceImport.SeedAsync(connection, CancellationToken.None);
            if ((await Deliveries.ListAsync(connection, null, limit: 1)).Count > 0) return;
        }
        var samples = Path.Combine(database.DataDirectory, "sample");
        SampleRegion.Write(samples, Seed, SampleSize.Region);
        var flow = new Flow(database);
        foreach (var file in new DirectoryInfo(samples).EnumerateFiles("toewijzingen*.csv", SearchOption.AllDirectories)
            .OrderBy(file => file.Name.Contains("correctie", StringComparison.Ordinal)))
        {
            Console.Error.WriteLine($"Delivering {file.Directory!.Name}");
            await using var content = file.OpenRead();
            var delivery = await flow.ReceiveAsync(content, file.Name, ExtractKind.Allocations,
                file.Directory.Name[..6], approve: true, CancellationToken.None);
            await flow.TakeInAsync(delivery, "notebook", null, CancellationToken.None);
        }
    }

    [GeneratedRegex("^(GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8})$")]
    internal static partial Regex Code();
}
