using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.IntegrationTests.Store;

public class AllocationsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    static readonly Guid Youth = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");
    static readonly Guid Household = Guid.Parse("ffeeddcc-bbaa-9988-7766-554433221100");

    /// <summary>The least that a record can hold: everything else is null.</summary>
    static Allocation Bare(int line) => new()
    {
        Line = line, Number = 100 + line, YouthKey = Youth, BirthYear = 2010, Form = CareForm.Day,
        Provider = "12345678",
        Validity = new Period(new DateOnly(1999, 12, 31), null),
    };

    static Allocation Full(int line) => Bare(line) with
    {
        Sex = "V",
        Neighbourhood = "BU16740101",
        Category = "45",
        Product = "45A01",
        Referrer = "02",
        AllocatedOn = new DateOnly(2000, 1, 1),
        Validity = new Period(new DateOnly(2024, 2, 29), new DateOnly(2024, 3, 1)),
        CareFrom = new DateOnly(2024, 2, 1),
        CareUntil = new DateOnly(2024, 4, 1),
        Volume = -3,
        Unit = "04",
        Frequency = "6",
        TariffCents = 6_512,
        DeclaredCents = 3_000_000_000,
        EndReason = "31",
        ChangeReason = "03",
        Segment = "é, ß, 三; \\",
        TargetGroup = "",
        HouseholdKey = Household,
    };

    [Fact]
    public async Task What_is_stored_is_what_was_read()
    {
        await StoreAsync(1, [Bare(2), Full(3)]);

        var rows = await TextsAsync(1);

        Assert.Equal(
        [
            "(GM1674,1,2,102,00112233-4455-6677-8899-aabbccddeeff,2010,,,,,3,12345678,,,1999-12-31,,,,,,,,,,,,,)",
            "(GM1674,1,3,103,00112233-4455-6677-8899-aabbccddeeff,2010,V,BU16740101,45,45A01,3,12345678,02,2000-01-01,"
                + "2024-02-29,2024-03-01,2024-02-01,2024-04-01,-3,04,6,6512,3000000000,31,03,\"é, ß, 三; \\\\\",\"\","
                + "ffeeddcc-bbaa-9988-7766-554433221100)",
        ], rows);
    }

    [Fact]
    public async Task Many_rows_all_arrive() =>
        Assert.Equal(10_000, await StoreAsync(2, Enumerable.Range(1, 10_000).Select(Full)));

    [Fact]
    public async Task A_fault_half_way_stores_nothing()
    {
        await Assert.ThrowsAsync<IOException>(() => StoreAsync(3, Enumerable.Range(1, 10_000)
            .Select(line => line < 9_000 ? Full(line) : throw new IOException())));

        Assert.Empty(await TextsAsync(3));
    }

    async Task<long> StoreAsync(long number, IEnumerable<Allocation> records)
    {
        await Allocations.PrepareAsync(database.Source, "GM1674", CancellationToken.None);
        await using var connection = await database.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var key = new DeliveryKey("GM1674", number);
        var stored = await Allocations.StoreAsync(connection, key, records, CancellationToken.None);
        await transaction.CommitAsync();
        return stored;
    }

    async Task<IEnumerable<string>> TextsAsync(long number)
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        return await connection.QueryAsync<string>(
            "select a::text from care.allocation a where delivery_id = @number order by line", new { number });
    }
}
