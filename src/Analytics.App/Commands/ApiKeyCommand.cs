using System.CommandLine;
using Analytics.App.Api;

namespace Analytics.App.Commands;

/// <summary><c>api-key</c>: who may deliver over HTTP. A key is shown once, when it is made.</summary>
static class ApiKeyCommand
{
    static readonly Argument<string> municipality = new("GM") { Description = "The gemeente, such as GM1674." };
    static readonly Argument<string> name = new("KEY") { Description = "The name of the key, as the list shows it." };

    public static Command Create()
    {
        var verb = new Command("api-key", "Keys with which a gemeente delivers over HTTP.");
        verb.Subcommands.Add(CommandLine.Verb("create", "Makes a key for a gemeente and shows it once.",
            CreateAsync, municipality));
        verb.Subcommands.Add(CommandLine.Verb("list", "Lists the keys that hold.", ListAsync));
        verb.Subcommands.Add(CommandLine.Verb("revoke", "Ends a key at once.", RevokeAsync, name));
        return verb;
    }

    static async Task<int> CreateAsync(Invocation invocation, CancellationToken ct)
    {
        var code = Invocation.Municipality(invocation.Get(municipality)!);
        await using var database = await invocation.OpenAsync(ct);
        var key = await ApiKeys.CreateAsync(database, code, ct);
        invocation.Answer(new { municipality = code, key }, key);
        invocation.Tell("Bewaar deze sleutel: hij is niet opnieuw op te vragen.");
        return ExitCode.Done;
    }

    static async Task<int> ListAsync(Invocation invocation, CancellationToken ct)
    {
        await using var database = await invocation.OpenAsync(ct);
        var keys = await ApiKeys.ListAsync(database, ct);
        invocation.Answer(keys, string.Join('\n', keys.Select(key => $"{key.Name} {key.Municipality}")));
        return ExitCode.Done;
    }

    static async Task<int> RevokeAsync(Invocation invocation, CancellationToken ct)
    {
        await using var database = await invocation.OpenAsync(ct);
        if (await ApiKeys.RevokeAsync(database, invocation.Get(name)!, ct)) return ExitCode.Done;
        return invocation.Fail("There is no such key.", ExitCode.Found);
    }
}
