using System.CommandLine;
using Analytics.Pipeline.Store;

namespace Analytics.App.Commands;

/// <summary>What the program answers to its caller. Scripts depend on these numbers.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but something was refused or found.</summary>
    public const int Found = 1;

    /// <summary>Called the wrong way.</summary>
    public const int WrongUse = 2;

    /// <summary>It could not run; the message says what to do.</summary>
    public const int CouldNotRun = 3;
}

/// <summary>The verbs, and what is the same for all of them: the data directory, <c>--json</c> and the exit
/// code.</summary>
public static class CommandLine
{
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "Data directory: embedded database, files and keys. Default: one per user.", HelpName = "DIR",
        Recursive = true,
    };

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "One JSON document on standard output; progress on standard error.", Recursive = true,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("Add --help to see how this verb is used.");
        return ExitCode.WrongUse;
    }

    public static RootCommand Root()
    {
        var root = new RootCommand("Wijkzicht: youth care per neighbourhood, and what is done about it.");
        root.Options.Add(Data);
        root.Options.Add(Json);
        foreach (var verb in Verbs()) root.Subcommands.Add(verb);
        return root;
    }

    /// <summary>A verb's action, with every expected failure as a message and an exit code instead of a stack
    /// trace.</summary>
    public static Command Verb(string name, string description, Func<Invocation, CancellationToken, Task<int>> run,
        params Symbol[] symbols)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Option option) command.Options.Add(option);
            else command.Arguments.Add((Argument)symbol);
        }
        command.SetAction(async (parsed, ct) =>
        {
            var invocation = new Invocation(parsed);
            try
            {
                return await run(invocation, ct);
            }
            catch (WrongUseException e)
            {
                return invocation.Fail(e.Message, ExitCode.WrongUse);
            }
            catch (Exception e) when (e is DatabaseException or IOException or UnauthorizedAccessException)
            {
                return invocation.Fail(e.Message, ExitCode.CouldNotRun);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return invocation.Fail("Stopped. Nothing was half done; the same command goes on.",
                    ExitCode.CouldNotRun);
            }
        });
        return command;
    }

    static IEnumerable<Command> Verbs() =>
    [
        DemoCommand.Create(), ServeCommand.Create(), WorkCommand.Create(),
        CheckCommand.Create(), DeliverCommand.Create(), .. DeliveriesCommand.Create(), ApiKeyCommand.Create(),
        ExpectCommand.Create(),
        RefreshCommand.Create(),
        ExportCommand.Create(), ReferenceCommand.Create(), ReportCommand.Create(),
        PseudonymiseCommand.Create(), SampleCommand.Create(), MigrateCommand.Create(), DoctorCommand.Create(), VersionCommand.Create(),
    ];
}

/// <summary>The verb was called in a way that has no meaning; the message says how it is meant.</summary>
public sealed class WrongUseException(string message) : Exception(message);
