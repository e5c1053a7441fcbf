using Quartz;
using Quartz.Extensibility;

namespace Analytics.App.Jobs;

/// <summary>From the engine's idea of a job to ours. A lane runs once at a time, of all workers together.</summary>
[DisallowConcurrentExecution]
sealed partial class JobAdapter(ScheduledJob job, IServiceProvider services, JobEngine engine, ILogger log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            var work = (IScheduledJob)scope.ServiceProvider.GetRequiredService(job.Class);
            if (await work.RunAsync(cancellationToken) is { } next) await engine.TriggerAsync(next, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // The engine would log the exception with its message; and what was not done is done at the next tick.
            LogFailed(job.Name, Failure.Trace(e));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed: {Trace}")]
    partial void LogFailed(string job, string trace);
}

/// <summary>Makes the adapter of the job that the engine wants to run, by its name.</summary>
sealed class JobAdapterFactory(IServiceProvider services, JobEngine engine, ILogger log) : IJobFactory
{
    public ValueTask<JobScope> CreateJob(
        TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken)
    {
        var job = Schedule.All.Single(job => job.Name == bundle.JobDetail.Key.Name);
        return new(new JobScope(new JobAdapter(job, services, engine, log), this));
    }

    public ValueTask ReturnJob(JobScope scope, CancellationToken cancellationToken) => default;
}
