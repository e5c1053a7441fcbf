using System.Globalization;
using Analytics.Pipeline.Store;
using Quartz;

namespace Analytics.App.Jobs;

/// <summary>
/// Runs the jobs of <see cref="Schedule"/> by the clock and when asked to. Every worker has one; through the database
/// they are one: each run is done by one of them, and when one is lost another takes over within a minute.
/// </summary>
/// <remarks>
/// The engine keeps its own tables in the schema <c>jobs</c>. They hold names and clocks of jobs and nothing of ours.
/// </remarks>
public sealed class JobEngine(Database database, IServiceProvider services, ILoggerFactory logs)
    : IHostedService, IAsyncDisposable
{
    /// <summary>A worker that is not seen for as long as both together is lost.</summary>
    static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(10), Patience = TimeSpan.FromSeconds(20);

    /// <summary>So soon does a worker see what another one was asked to do.</summary>
    static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    readonly SemaphoreSlim opening = new(1);
    StandaloneSchedulerFactory? factory;
    IScheduler? scheduler;
    bool isStopped;

    /// <summary>The engine tells of every tick; only what is wrong is worth a line.</summary>
    public static void Quiet(ILoggingBuilder logging) => logging.AddFilter("Quartz", LogLevel.Warning);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var engine = await OpenAsync(cancellationToken);
        foreach (var (job, key) in JobKeys()) await PlanAsync(engine, job, key, cancellationToken);
        await ForgetOthersAsync(engine, cancellationToken);
        await engine.Start(cancellationToken);
    }

    /// <summary>
    /// Starts a job now, here or at another worker. Asked for while it runs, it runs once more afterwards. Also works
    /// where the engine was not started: then it is done elsewhere, once a worker has been there.
    /// </summary>
    /// <param name="job">A name in <see cref="Schedule"/>.</param>
    public async Task TriggerAsync(string job, CancellationToken ct = default)
    {
        var engine = await OpenAsync(ct);
        foreach (var (_, key) in JobKeys().Where(one => one.Job.Name == job)) await engine.TriggerJob(key, null, ct);
    }

    /// <summary>Stops what runs: it is undone, and done again by another worker or at the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await opening.WaitAsync(cancellationToken);
        try
        {
            isStopped = true;
            if (scheduler is { } running) await running.Shutdown(true, cancellationToken);
            if (factory is { } built) await built.DisposeAsync();
            (scheduler, factory) = (null, null);
        }
        finally
        {
            opening.Release();
        }
    }

    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);

    async Task<IScheduler> OpenAsync(CancellationToken ct)
    {
        await opening.WaitAsync(ct);
        try
        {
            ObjectDisposedException.ThrowIf(isStopped, this);
            factory ??= QuartzSchedulerBuilder.Create(Configure).Build();
            return scheduler ??= await factory.GetScheduler(ct);
        }
        finally
        {
            opening.Release();
        }
    }

    void Configure(IQuartzBuilder engine)
    {
        engine.Services.AddSingleton(logs);
        engine.ConfigureScheduler(options =>
        {
            options.InstanceName = "wijkzicht";
            options.InstanceId = $"{Environment.MachineName}-{Guid.NewGuid():N}";
            options.IdleWaitTime = Look;
            options.ShutdownJobInterruption = ShutdownJobInterruption.Always;
        });
        engine.UseDefaultThreadPool(Math.Max(2, Environment.ProcessorCount));
        engine.UseJobFactory(new JobAdapterFactory(services, this, logs.CreateLogger<JobEngine>()));
        engine.UsePersistentStore(store =>
        {
            store.UsePostgres(source => source.DataSourceFactory = _ => database.Owner);
            store.ConfigureStore(Configure);
            store.UseClustering(cluster =>
                (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (SignOfLife, Patience));
            store.ProvisionSchema();
        });
    }

    static void Configure(AdoJobStoreOptions options)
    {
        options.TablePrefix = "jobs.qrtz_";
        options.StoreJobDataAsStrings = true;
        options.CommandTimeout = TimeSpan.FromSeconds(30);
        options.RecoverFiringsCancelledByShutdown = true;
    }

    /// <summary>A clock that is right is left alone: replacing it would lose the tick that was missed.</summary>
    static async Task PlanAsync(IScheduler engine, ScheduledJob job, JobKey key, CancellationToken ct)
    {
        var detail = JobBuilder.Create<JobAdapter>().WithIdentity(key).WithDescription(job.Dutch).StoreDurably()
            .RequestRecovery().Build();
        await engine.AddJob(detail, AddJobOptions.Replacing, ct);
        var clock = new TriggerKey(key.Name, key.Group);
        var isRight = await engine.GetTrigger(clock, ct) is ICronTrigger has
            && has.CronExpressionString == job.Cron && has.TimeZone.Id == Schedule.Clock.Id;
        var cron = CronScheduleBuilder.Create(job.Cron).InTimeZone(Schedule.Clock)
            .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
        var trigger = TriggerBuilder.Create().ForJob(key).WithIdentity(clock).WithSchedule(cron).Build();
        await engine.ScheduleTrigger(trigger, isRight ? TriggerConflict.Keep : TriggerConflict.Replace, ct);
    }

    /// <summary>Jobs of an earlier version that are no longer in the schedule.</summary>
    static async Task ForgetOthersAsync(IScheduler engine, CancellationToken ct)
    {
        var ours = JobKeys().Select(one => one.Key).ToHashSet();
        var stored = await engine.QueryJobs(new JobQuery(), ct);
        await engine.DeleteJobs([.. stored.Items.Select(job => job.Key).Where(key => !ours.Contains(key))], ct);
    }

    /// <summary>A lane of a job is a job of its own to the engine, which runs each once at a time.</summary>
    static IEnumerable<(ScheduledJob Job, JobKey Key)> JobKeys() =>
        from job in Schedule.All
        from lane in Enumerable.Range(1, job.Lanes)
        select (job, new JobKey(job.Name, lane.ToString(CultureInfo.InvariantCulture)));
}
