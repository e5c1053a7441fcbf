using System.CommandLine;
using Analytics.Pipeline.Store;

namespace Analytics.App.Commands;

/// <summary><c>doctor</c>: checks everything the product needs, and says what to do about what is missing.</summary>
static class DoctorCommand
{
    public static Command Create() =>
        CommandLine.Verb("doctor", "Checks what the program needs.", async (invocation, ct) =>
        {
            var checks = await Doctor.ExamineAsync(invocation.Options(migrate: false), ct);
            var lines = checks.Select(check => check.Ok ? $"ok       {check.What}: {check.Found}"
                : $"missing  {check.What}: {check.Found} {check.ToDo}");
            invocation.Answer(new { ok = checks.All(check => check.Ok), checks },
                string.Join(Environment.NewLine, lines));
            return checks.All(check => check.Ok) ? ExitCode.Done : ExitCode.Found;
        });
}
