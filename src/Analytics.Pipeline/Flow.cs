using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Pathways;
using Analytics.Pipeline.Publish;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Receive.PersonalData;
using Analytics.Pipeline.Store;
using Analytics.Pipeline.Validate;
using Npgsql;

namespace Analytics.Pipeline;

/// <summary>
/// The whole pipeline. Start reading here: each line is a stage, and each stage a folder, in this order: Receive,
/// Validate, Store, then Measure, Pathways and Publish over all deliveries together.
/// </summary>
/// <remarks>
/// Running anything again gives the same result. A delivery is taken in by one transaction, under one lock per
/// municipality; what follows from the deliveries is replaced as a whole by another. So work that was cut off, by a
/// fault or by pulling the plug, is simply done again.
/// </remarks>
public sealed class Flow(Database database)
{
    readonly Spool spool = new(database.DataDirectory);
    readonly PseudonymSecret secret = new(database.DataDirectory);

    /// <summary>Keeps the bytes safe and writes down that they wait. From here on the delivery cannot get
    /// lost.</summary>
    /// <param name="approve">Whether it counts as soon as it is found in order, or waits for approval.</param>
    /// <param name="year">For a file that does not say which year it is about.</param>
    public async Task<DeliveryKey> ReceiveAsync(
        Stream content, string fileName, ExtractKind kind, string municipality, bool approve, CancellationToken ct,
        int? year = null)
    {
        var name = await spool.SaveAsync(content, ct);
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var shown = NameScan.Shown(Path.GetFileName(fileName));
        return await Deliveries.RegisterAsync(connection, municipality, kind, shown, name, approve, year);
    }

    /// <summary>Receive, Validate and Store for one delivery: all of it is taken in, or nothing is.</summary>
    /// <param name="actor">Who did it, for the audit trail: a role or a program, not a person's name.</param>
    /// <param name="progress">Share of the file read, 0–1.</param>
    public async Task<DeliveryOutcome> TakeInAsync(
        DeliveryKey delivery, string actor, IProgress<double>? progress, CancellationToken ct)
    {
        await KindOfExtract.PrepareAsync(database.Owner, delivery.Municipality, ct);
        await using var work = await DeliveryWork.BeginAsync(database.Owner, delivery, ct);
        if (work.State != DeliveryState.Received) return new DeliveryOutcome(delivery, work.State, null, null);

        var profile = await Profiles.CurrentAsync(work.Connection, delivery.Municipality, work.Kind);
        var context = await ContextAsync(
            work.Connection, delivery.Municipality, work.Kind, work.Year, profile.Profile, ct);
        await work.SavePointAsync(ct);
        var report = await StoreRecordsAsync(work, context, progress, ct);
        var same = report.Verdict == Verdict.Refused ? null : await work.FindSameAsync(report.ContentHash);
        if (report.Verdict == Verdict.Refused || same is not null) await work.UndoRecordsAsync(ct);
        else report = await DeliveryPlausibility.JudgeAsync(work.Connection, delivery, work.Kind, report);
        var outcome = same is { } earlier
            ? await SettleSameAsync(work, earlier, report, actor, ct)
            : new DeliveryOutcome(delivery, await work.DecideAsync(
                report, AsksForColumns(work, report, context.Profile), profile.Version, actor, ct), report, null);
        if (outcome.State != DeliveryState.Columns) spool.Delete(work.SpoolName);
        return outcome;
    }

    /// <summary>Lets a checked delivery count. False when it does not wait for approval.</summary>
    public async Task<bool> ApproveAsync(DeliveryKey delivery, string actor, CancellationToken ct)
    {
        await using var work = await DeliveryWork.BeginAsync(database.Owner, delivery, ct);
        return await work.ApproveAsync(actor, ct);
    }

    /// <summary>The columns of a file that waits for somebody to say what they are; null when it does not wait for
    /// that.</summary>
    public async Task<IReadOnlyList<FileColumn>?> ColumnsAsync(DeliveryKey delivery, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        if (await Deliveries.FindAsync(connection, delivery) is not { } row) return null;
        if (await Deliveries.WaitingForColumnsAsync(connection, delivery) is not { } name) return null;
        var kind = DeliveryWords.ParseKind(row.Kind)!.Value;
        var profile = await Profiles.CurrentAsync(connection, delivery.Municipality, kind);
        await using var content = spool.Open(name);
        return FileColumns.Look(content, row.FileName, Layouts.Chosen(kind)!, profile.Profile);
    }

    /// <summary>Takes a delivery back: it no longer counts. What it had replaced can count again.</summary>
    public async Task<WithdrawalOutcome> WithdrawAsync(
        DeliveryKey delivery, WithdrawalReason reason, bool restore, string actor, CancellationToken ct)
    {
        await using var work = await DeliveryWork.BeginAsync(database.Owner, delivery, ct);
        var outcome = await Withdrawal.RunAsync(work, reason, restore, actor, ct);
        if (outcome.Changed) spool.Delete(work.SpoolName);
        return outcome;
    }

    /// <summary>Receive and Validate for a file that is not delivered: what would be found, without storing
    /// anything.</summary>
    /// <param name="municipality">Null lets the code in the file decide.</param>
    public async Task<IntakeReport> CheckAsync(
        Stream content, string fileName, ExtractKind kind, string? municipality, CancellationToken ct,
        int? year = null)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var profile = await Profiles.CurrentAsync(connection, municipality, kind);
        var context = await ContextAsync(connection, municipality, kind, year, profile.Profile, ct);
        return KindOfExtract.Of(kind).Check(content, fileName, context, ct);
    }

    /// <summary>Measure, Pathways and Publish: computes all that follows from the accepted deliveries, and replaces
    /// it.</summary>
    public async Task<RefreshOutcome> RefreshAsync(IProgress<string>? progress, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var clock = new StageClock(progress);

        var input = await clock.RunAsync("load", () => RefreshInput.LoadAsync(connection, ct));
        var measured = clock.Run("measure", () => Measured.From(input.Care, input.Grid, input.Areas));
        var trends = clock.Run("trends", () => Trends.Judge(
            [.. measured.Series(), .. PublishedFigures.Series(input.Figures)]));
        var types = clock.Run("pathways", () => PathwayTypes.Of(CostCases.Of(Journeys.Of(input.Care))));
        var routes = clock.Run("routes", () => Routes.BeforeFirstResidence(input.Care));
        await clock.RunAsync("store", async () =>
        {
            await FigureStore.ReplaceAsync(connection,
                measured.Figures().Concat(PublishedFigures.Figures(input.Figures)), trends, ct);
            await PathwayStore.ReplaceAsync(connection, input.Region.Code, input.Care, types, routes, ct);
            return true;
        });
        var release = clock.Run("protect", () => Protect.Release(input, measured, trends, types, routes));
        var (number, isNew) = await clock.RunAsync("publish", () => Publication.PublishAsync(connection, release, ct));

        await transaction.CommitAsync(ct);
        return new RefreshOutcome(number, isNew, input.Care.Count, input.Care.Youths, release.Areas.Count,
            trends.Count(trend => trend.Verdict >= TrendVerdict.Rising), clock.Seconds);
    }

    async Task<IntakeReport> StoreRecordsAsync(
        DeliveryWork work, IntakeContext context, IProgress<double>? progress, CancellationToken ct)
    {
        await using var content = new ProgressStream(spool.Open(work.SpoolName), progress);
        return await KindOfExtract.Of(work.Kind)
            .StoreAsync(work.Connection, work.Key, content, work.FileName, context, ct);
    }

    async Task<IntakeContext> ContextAsync(NpgsqlConnection connection, string? municipality, ExtractKind kind,
        int? year, MunicipalityProfile profile, CancellationToken ct)
    {
        var context = await References.ContextAsync(connection, municipality, profile, secret.For(municipality ?? ""),
            Today());
        return await KindOfExtract.Of(kind).ExtendAsync(connection, context with { Year = year }, ct);
    }

    /// <summary>A file with personal data is refused, and no columns are chosen for it.</summary>
    bool AsksForColumns(DeliveryWork work, IntakeReport report, MunicipalityProfile profile)
    {
        if (!report.AsksForColumns || Layouts.Chosen(work.Kind) is not { } layout) return false;
        try
        {
            using var content = spool.Open(work.SpoolName);
            return FileColumns.Look(content, work.FileName, layout, profile).Count > 0;
        }
        catch (ExtractException)
        {
            return false;
        }
    }

    /// <summary>The same content is there already: nothing changes, but a waiting one may be approved by it.</summary>
    async Task<DeliveryOutcome> SettleSameAsync(
        DeliveryWork work, long same, IntakeReport report, string actor, CancellationToken ct)
    {
        var earlier = work.Key with { Number = same };
        await work.ForgetAsync(same, actor, ct);
        if (work.Approve) await ApproveAsync(earlier, actor, ct);
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var state = (await Deliveries.FindAsync(connection, earlier))!.State;
        return new DeliveryOutcome(earlier, DeliveryWords.ParseState(state), report, same);
    }

    static DateOnly Today() => DateOnly.FromDateTime(DateTime.UtcNow);
}
