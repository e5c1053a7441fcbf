using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Analytics.App;
using Analytics.App.Api;
using Analytics.Pipeline.Store;
using Analytics.Samples;
using Npgsql;

namespace Analytics.Benchmarks;

/// <summary>
/// A hundred files of 20 MB sent at the same moment to a real site on this machine, over HTTP: until all are received,
/// that is safe on disk and written down. Then every one is compared with what was sent.
/// </summary>
static class UploadsBenchmark
{
    const int Uploads = 100, Blocks = 320, BlockBytes = 64 * 1024;

    const string SpoolSql =
        "select spool from intake.delivery where municipality = 'GM1674' and delivery_id = @number";

    sealed record Receipt(int Upload, byte[] Sent, long? Delivery);

    public static async IAsyncEnumerable<Row> RunAsync(int runs)
    {
        await using var sample = await SampleDatabase.OpenAsync(SampleSize.Small);
        var key = await ApiKeys.CreateAsync(sample.Database, "GM1674", CancellationToken.None);
        await using var site = Site.Build(["--urls=http://127.0.0.1:0"], sample.Database);
        await site.StartAsync();
        using var client = new HttpClient
        {
            BaseAddress = new Uri(site.Urls.Single()), Timeout = TimeSpan.FromMinutes(30),
        };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        Receipt[] receipts = [];
        var measured = await Measure.OnceAsync(async () =>
            receipts = await Task.WhenAll(Enumerable.Range(0, Uploads).Select(i => SendAsync(client, i))));
        var kept = 0;
        foreach (var receipt in receipts) kept += await IsKeptAsync(sample.Database, receipt) ? 1 : 0;
        var received = receipts.Select(receipt => receipt.Delivery).OfType<long>().ToHashSet();
        yield return Row.Of(string.Create(CultureInfo.InvariantCulture,
                $"{Uploads} uploads of {Blocks * BlockBytes / 1_000_000} MB at once, received"), measured,
            $"{received.Count} of {Uploads} received, each under its own number; {kept} byte for byte as sent");
    }

    static async Task<Receipt> SendAsync(HttpClient client, int upload)
    {
        await Task.Yield(); // So that all are under way before the first is done.
        var content = new Blocky(upload);
        using var answer = await client.PostAsync(
            new Uri($"/api/v1/leveringen?bestand={upload}.csv", UriKind.Relative), content);
        if (answer.StatusCode != HttpStatusCode.Accepted) return new Receipt(upload, [], null);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return new Receipt(upload, content.Hash, body.RootElement.GetProperty("delivery").GetInt64());
    }

    static async Task<bool> IsKeptAsync(Database database, Receipt receipt)
    {
        if (receipt.Delivery is not { } number) return false;
        await using var find = database.Owner.CreateCommand(SpoolSql);
        find.Parameters.Add(new NpgsqlParameter("number", number));
        var name = (string)(await find.ExecuteScalarAsync())!;
        await using var content = new Spool(database.DataDirectory).Open(name);
        return (await SHA256.HashDataAsync(content)).AsSpan().SequenceEqual(receipt.Sent);
    }

    /// <summary>20 MB that no other upload has, made while it is sent so that the sender needs no memory for it.</summary>
    sealed class Blocky : HttpContent
    {
        readonly byte[] block = new byte[BlockBytes];

        public Blocky(int upload)
        {
            new Random(upload).NextBytes(block);
            Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        }

        public byte[] Hash { get; private set; } = [];

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            for (var number = 0; number < Blocks; number++)
            {
                BitConverter.TryWriteBytes(block, number); // Each block differs, so that a lost one shows.
                hash.AppendData(block);
                await stream.WriteAsync(block);
            }
            Hash = hash.GetHashAndReset();
        }

        protected override bool TryComputeLength(out long length)
        {
            length = (long)Blocks * BlockBytes;
            return true;
        }
    }
}
