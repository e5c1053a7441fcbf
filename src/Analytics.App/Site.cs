using System.Globalization;
using Analytics.App.Api;
using Analytics.App.Assets;
using Analytics.App.Exports;
using Analytics.App.Jobs;
using Analytics.App.Published;
using Analytics.Pipeline;
using Analytics.Pipeline.Store;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Localization;

namespace Analytics.App;

/// <summary>The site. Tests, the command line and the writer of reports all build it here.</summary>
public static class Site
{
    /// <param name="args">Such as <c>--urls=http://127.0.0.1:5080</c>; without it the site listens on this machine only.</param>
    /// <param name="workers">Whether the jobs run in this program too. Without them uploads wait for a worker elsewhere.</param>
    public static WebApplication Build(string[] args, Database database, bool workers = false)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The pages are in this assembly, and nothing of the site is read from the folder it is started in.
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        AddServices(builder.Services, database);
        builder.Services.AddJobs(database, workers);
        var site = builder.Build();
        Use(site);
        return site;
    }

    static void AddServices(IServiceCollection services, Database database)
    {
        services.AddSingleton(database).AddSingleton<Flow>();
        services.AddRazorPages();
        services.AddOpenApi("v1", DeliveryApi.Describe);
        services.AddResponseCompression();
        services.AddOutputCache(options =>
        {
            options.SizeLimit = ReleaseCache.LargestBytes;
            options.AddPolicy(ReleaseCache.Name, new ReleaseCache(database));
        });
        services.AddAntiforgery(options => options.HeaderName = "X-Antiforgery");
        services.AddDataProtection().SetApplicationName("wijkzicht")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(database.DataDirectory, "site-keys")));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(CultureInfo.GetCultureInfo("nl-NL"));
            options.SupportedCultures = options.SupportedUICultures = [CultureInfo.GetCultureInfo("nl-NL")];
        });
    }

    static void Use(WebApplication site)
    {
        site.Use(next => context => SecurityHeaders.AddAsync(context, next));
        site.UseRequestLocalization();
        site.UseExceptionHandler("/fout/500");
        site.UseStatusCodePagesWithReExecute("/fout/{0}");
        site.UseHsts();
        site.UseRouting(); // After the error pages, so that an error can be sent to one of them.
        site.UseOutputCache(); // Before compression: what is kept is compressed already.
        site.UseResponseCompression();
        SiteAssets.Map(site);
        site.MapRazorPages();
        FindingsDownload.Map(site);
        DeliveryApi.Map(site);
    }
}
