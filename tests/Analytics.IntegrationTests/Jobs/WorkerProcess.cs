using System.Diagnostics;

namespace Analytics.IntegrationTests.Jobs;

/// <summary>The verb <c>work</c> as a program of its own, that can be killed.</summary>
sealed class WorkerProcess : IDisposable
{
    readonly Process process;

    WorkerProcess(Process process) => this.process = process;

    public static WorkerProcess Start(TestDatabase database, string dataDirectory)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Analytics.App.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, "work", "--data", dataDirectory])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["ConnectionStrings__Analytics"] = database.ConnectionString;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { }; // A full pipe would hold it up.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new WorkerProcess(process);
    }

    /// <summary>At once, without a chance to tidy up.</summary>
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
