using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>
/// How one kind of extract is checked and stored: all that the ways in need to know of the differences between them. A
/// new kind is one line here.
/// </summary>
public sealed class KindOfExtract
{
    delegate (IEnumerable<T> Records, Func<IntakeReport> Report) Open<T>(
        Stream content, string fileName, IntakeContext context);

    delegate Task<long> StoreRecords<T>(
        NpgsqlConnection connection, DeliveryKey key, IEnumerable<T> records, CancellationToken ct);

    delegate Task<IntakeContext> Extend(NpgsqlConnection connection, IntakeContext context, CancellationToken ct);

    readonly Func<Stream, string, IntakeContext, CancellationToken, IntakeReport> check;
    readonly Func<NpgsqlConnection, DeliveryKey, Stream, string, IntakeContext, CancellationToken, Task<IntakeReport>>
        store;
    readonly Extend? extend;

    KindOfExtract(
        Func<Stream, string, IntakeContext, CancellationToken, IntakeReport> check,
        Func<NpgsqlConnection, DeliveryKey, Stream, string, IntakeContext, CancellationToken, Task<IntakeReport>> store,
        Extend? extend) => (this.check, this.store, this.extend) = (check, store, extend);

    public static KindOfExtract Of(ExtractKind kind) => kind switch
    {
        ExtractKind.Allocations => Made<Allocation>((content, name, context) =>
        {
            var check = AllocationCheck.Open(content, name, context);
            return (check.Records(), () => check.Report);
        }, Allocations.StoreAsync),
        ExtractKind.Claims => With<Claim>(ClaimCheck.Open, Claims.StoreAsync, Claims.ExtendAsync),
        ExtractKind.AreaFigures => With<AreaFigure>(AreaFigureCheck.Open, AreaFigures.StoreAsync),
        _ => With<PopulationBand>(PopulationCheck.Open, PopulationBands.StoreAsync),
    };

    /// <summary>The partitions that a municipality's deliveries will need, before the work on one begins.</summary>
    public static async Task PrepareAsync(NpgsqlDataSource database, string municipality, CancellationToken ct)
    {
        await Allocations.PrepareAsync(database, municipality, ct);
        await Claims.PrepareAsync(database, municipality, ct);
    }

    /// <summary>Adds what a check of this kind needs to know besides.</summary>
    public Task<IntakeContext> ExtendAsync(NpgsqlConnection connection, IntakeContext context, CancellationToken ct) =>
        extend is null ? Task.FromResult(context) : extend(connection, context, ct);

    /// <summary>What would be found, without storing anything.</summary>
    public IntakeReport Check(Stream content, string fileName, IntakeContext context, CancellationToken ct) =>
        check(content, fileName, context, ct);

    /// <summary>Checks and stores in one go; of a file that turns out to be refused the caller undoes the
    /// storing.</summary>
    public Task<IntakeReport> StoreAsync(NpgsqlConnection connection, DeliveryKey key, Stream content, string fileName,
        IntakeContext context, CancellationToken ct) => store(connection, key, content, fileName, context, ct);

    static KindOfExtract With<T>(Func<Stream, string, IntakeContext, RecordCheck<T>> open, StoreRecords<T> storeRecords,
        Extend? extend = null) where T : class => Made((content, name, context) =>
        {
            var check = open(content, name, context);
            return (check.Records(), () => check.Report);
        }, storeRecords, extend);

    static KindOfExtract Made<T>(Open<T> open, StoreRecords<T> storeRecords, Extend? extend = null) => new(
        (content, name, context, ct) =>
        {
            var (records, report) = open(content, name, context);
            foreach (var _ in records) ct.ThrowIfCancellationRequested();
            return report();
        },
        async (connection, key, content, name, context, ct) =>
        {
            var (records, report) = open(content, name, context);
            await storeRecords(connection, key, records, ct);
            return report();
        }, extend);
}
