using System.CommandLine;
using System.Reflection;
using Analytics.Pipeline.Publish;

namespace Analytics.App.Commands;

/// <summary><c>version</c>: of the program, and of the methods that its figures are computed with.</summary>
static class VersionCommand
{
    public static string Version => typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    public static Command Create() =>
        CommandLine.Verb("version", "Says which version this is.", (invocation, ct) =>
        {
            invocation.Answer(new { version = Version, methods = Release.MethodVersion, runtime = Environment.Version.ToString() },
                $"Wijkzicht {Version}, methods {Release.MethodVersion}, .NET {Environment.Version}");
            return Task.FromResult(ExitCode.Done);
        });
}
