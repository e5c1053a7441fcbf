using Analytics.App.Jobs;
using Analytics.App.Mail;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Analytics.IntegrationTests.Jobs;

public sealed class ReminderJobTests : IAsyncLifetime
{
    static readonly DateOnly dayAfter = new(2024, 5, 1);

    readonly TestDatabase server = new();
    readonly string directory = TestDirectory.NewPath();
    Database database = null!;

    public async Task InitializeAsync()
    {
        await server.InitializeAsync();
        database = await OpenedDatabase.OpenAsync(server, directory);
        await ExpectAsync("GM1674");
        await ExpectAsync("GM0748");
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        await server.DisposeAsync();
        TestDirectory.Remove(directory);
    }

    [Fact]
    public async Task A_late_delivery_is_mailed_once_per_level_to_who_has_an_address()
    {
        using var mail = new MailListener();
        var job = JobFor(mail.Port);

        await job.RunAsync(dayAfter.AddDays(-1), CancellationToken.None);
        Assert.Empty(mail.Mails);
        await job.RunAsync(dayAfter, CancellationToken.None);
        await job.RunAsync(dayAfter, CancellationToken.None);
        var (to, text) = Assert.Single(mail.Mails);
        Assert.Equal("jeugd@gemeente.example", to);
        Assert.Contains("GM1674", text, StringComparison.Ordinal);
        await job.RunAsync(dayAfter.AddDays(14), CancellationToken.None);
        await job.RunAsync(dayAfter.AddDays(15), CancellationToken.None);

        Assert.Equal(2, mail.Mails.Count);
        Assert.Equal(["GM0748 1", "GM0748 2", "GM1674 1 mailed", "GM1674 2 mailed"], await WrittenAsync());
    }

    [Fact]
    public async Task What_cannot_be_mailed_is_tried_again()
    {
        int port;
        using (var gone = new MailListener()) port = gone.Port;
        await JobFor(port).RunAsync(dayAfter, CancellationToken.None);
        Assert.Equal(["GM0748 1", "GM1674 1"], await WrittenAsync());

        using var mail = new MailListener();
        await JobFor(mail.Port).RunAsync(dayAfter, CancellationToken.None);

        Assert.Single(mail.Mails);
    }

    [Fact]
    public async Task Who_delivered_is_not_reminded()
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync("""
            insert into intake.delivery (municipality, kind, file_name, spool, approve, state, received_at)
            select code, 'toewijzingen', 'a.csv', 'a', true, 'accepted', timestamptz '2024-04-30 21:59Z'
            from   unnest(array['GM1674', 'GM0748', 'GM0777']) as code
            """);

        await JobFor(port: 1).RunAsync(dayAfter, CancellationToken.None);

        Assert.Empty(await WrittenAsync());
        Assert.Equal([ExpectedStatus.OnTime, ExpectedStatus.OnTime],
            (await Expectations.CurrentAsync(connection, dayAfter)).Select(expected => expected.Status));
        // The third has no expectation of its own: the default holds from its first delivery on.
        Assert.Equal(["GM0748 2024K2 Missing", "GM0777 2024K2 Missing", "GM1674 2024K2 Missing"],
            (await Expectations.CurrentAsync(connection, new DateOnly(2024, 8, 1)))
            .Select(expected => $"{expected.Expectation.Municipality} {expected.Period} {expected.Status}"));
    }

    ReminderJob JobFor(int port)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = $"{port}", ["Mail:Tls"] = "false",
            ["Mail:From"] = "wijkzicht@regio.example", ["Mail:To:GM1674"] = "jeugd@gemeente.example",
        }).Build();
        return new ReminderJob(database, new Outbox(MailSettings.Read(configuration)), NullLogger<ReminderJob>.Instance);
    }

    async Task ExpectAsync(string municipality)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await Expectations.SetAsync(connection, new DeliveryExpectation(municipality, ExtractKind.Allocations,
            DeliveryRhythm.Quarter, 30, new DateOnly(2024, 1, 1)), "test", CancellationToken.None);
    }

    async Task<IEnumerable<string>> WrittenAsync()
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return await connection.QueryAsync<string>("""
            select   municipality || ' ' || level || case when mailed_at is null then '' else ' mailed' end
            from     intake.reminder
            order by municipality, level
            """);
    }
}
