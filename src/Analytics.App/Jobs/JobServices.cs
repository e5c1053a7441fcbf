using Analytics.App.Drop;
using Analytics.App.Mail;
using Analytics.Pipeline;
using Analytics.Pipeline.Store;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Analytics.App.Jobs;

/// <summary>
/// The jobs in a host: they start and stop with it. The same for the site and for a worker without one. A host without
/// workers can still ring for those elsewhere.
/// </summary>
public static class JobServices
{
    public static IServiceCollection AddJobs(this IServiceCollection services, Database database, bool workers = true)
    {
        services.TryAddSingleton(database);
        services.TryAddSingleton<Flow>();
        services.TryAddSingleton<DeliveryQueue>();
        services.TryAddSingleton(new DropFolder(database.DataDirectory));
        services.TryAddSingleton(provider =>
            new Outbox(MailSettings.Read(provider.GetRequiredService<IConfiguration>())));
        foreach (var job in Schedule.All) services.TryAddTransient(job.Class);
        services.AddLogging(JobEngine.Quiet);
        services.AddSingleton<JobEngine>();
        if (workers) services.AddHostedService(provider => provider.GetRequiredService<JobEngine>());
        return services;
    }
}
