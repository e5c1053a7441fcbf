using System.Globalization;
using Analytics.Pipeline.Store;
using Quartz;

namespace Analytics.App.Jobs;

/// <summary>
/// Runs the jobs of <see cref="Schedule"/> by the clock and when asked to. Every worker has one; through the database they
/// are one: each run is done by one of them, and when one is lost another takes over within a minute.
/// </summary>
public sealed class JobEngine(Database database, IServiceProvider services, ILoggerFactory logs) : IHostedService, IAsyncDisposable
{
    /// <summary>A worker that is not seen for as long as both together is lost.</summary>
    static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(10), Patience = TimeSpan.FromSeconds(20);

    /// <summary>So soon does a worker see what another one was asked to do.</summary>
    static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    StandaloneSchedulerFactory? factory;
    IScheduler? scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        factory = QuartzSchedulerBuilder.Create(Configure).Build();
        scheduler = await factory.GetScheduler(cancellationToken);
        await ForgetOthersAsync(scheduler, cancellationToken);
        foreach (var job in Schedule.All)
            for (var lane = 1; lane <= job.Lanes; lane++)
                await PlanAsync(scheduler, job, Key(job.Name, lane), cancellationToken);
        await scheduler.Start(cancellationToken);
    }

    /// <summary>Starts a job now, here or at another worker. Asked for while it runs, it runs once more afterwards.</summary>
    /// <param name="job">A name in <see cref="Schedule"/>.</param>
    /// <exception cref="InvalidOperationException">The engine does not run.</exception>
    public async Task TriggerAsync(string job, CancellationToken ct = default)
    {
        var running = scheduler ?? throw new InvalidOperationException("The job engine was not started.");
        for (var lane = 1; lane <= Schedule.All.Single(one => one.Name == job).Lanes; lane++)
            await running.TriggerJob(Key(job, lane), null, ct);
    }

    /// <summary>Stops what runs: it is undone, and done again by another worker or at the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (scheduler is { } running) await running.Shutdown(true, cancellationToken);
        scheduler = null;
        if (factory is { } built) await built.DisposeAsync();
        factory = null;
    }

    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);

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
            store.ConfigureStore(options =>
            {
                options.TablePrefix = "jobs.qrtz_";
                options.StoreJobDataAsStrings = true;
                options.CommandTimeout = TimeSpan.FromSeconds(30);
                options.RecoverFiringsCancelledByShutdown = true;
            });
            store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (SignOfLife, Patience));
            store.ProvisionSchema();
        });
    }

    /// <summary>A clock that is right already is left alone: replacing it would lose the tick that was missed.</summary>
    static async Task PlanAsync(IScheduler scheduler, ScheduledJob job, JobKey key, CancellationToken ct)
    {
        var detail = JobBuilder.Create<JobAdapter>().WithIdentity(key).WithDescription(job.Dutch).StoreDurably().RequestRecovery().Build();
        await scheduler.AddJob(detail, AddJobOptions.Replacing, ct);
        var clock = new TriggerKey(key.Name, key.Group);
        var isRight = await scheduler.GetTrigger(clock, ct) is ICronTrigger has
            && has.CronExpressionString == job.Cron && has.TimeZone.Id == Schedule.Clock.Id;
        var cron = CronScheduleBuilder.Create(job.Cron).InTimeZone(Schedule.Clock)
            .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
        var trigger = TriggerBuilder.Create().ForJob(key).WithIdentity(clock).WithSchedule(cron).Build();
        await scheduler.ScheduleTrigger(trigger, isRight ? TriggerConflict.Keep : TriggerConflict.Replace, ct);
    }

    /// <summary>Jobs of an earlier version that are no longer in the schedule.</summary>
    static async Task ForgetOthersAsync(IScheduler scheduler, CancellationToken ct)
    {
        var ours = Schedule.All.SelectMany(job => Enumerable.Range(1, job.Lanes).Select(lane => Key(job.Name, lane))).ToHashSet();
        var stored = await scheduler.QueryJobs(new JobQuery(), ct);
        await scheduler.DeleteJobs([.. stored.Items.Select(job => job.Key).Where(key => !ours.Contains(key))], ct);
    }

    static JobKey Key(string job, int lane) => new(job, lane.ToString(CultureInfo.InvariantCulture));
}
