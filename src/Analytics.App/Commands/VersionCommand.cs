using System.CommandLine;
using System.Reflection;
using Analytics.Pipeline.Publish;

namespace Analytics.App.Commands;

/// <summary><c>version</c>: of the program, and of the methods that its figures are computed with.</summary>
static class VersionCommand
{
    public static string Version => typeof(VersionCommand).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    public static Command Create() =>
        CommandLine.Verb("version", "Says which version this is.", (invocation, ct) =>
        {
            var runtime = Environment.Version.ToString();
            invocation.Answer(new { version = Version, methods = Release.MethodVersion, runtime },
                $"Wijkzicht {Version}, methods {Release.MethodVersion}, .NET {Environment.Version}");
            return Task.FromResult(ExitCode.Done);
        });
}
