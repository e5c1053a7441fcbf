using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.App.Commands;

/// <summary>One call of a verb: its options, its database, and where it speaks.</summary>
public sealed class Invocation(ParseResult parsed)
{
    static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public bool Json => parsed.GetValue(CommandLine.Json);

    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    public T? Get<T>(Argument<T> argument) => parsed.GetValue(argument);

    public DatabaseOptions Options(bool migrate = true) =>
        new(Environment.GetEnvironmentVariable("ConnectionStrings__Analytics"), parsed.GetValue(CommandLine.Data))
        {
            Migrate = migrate,
        };

    /// <summary>The database, migrated, with the sample region's reference tables when it had none.</summary>
    public async Task<Database> OpenAsync(CancellationToken ct)
    {
        var database = await Database.OpenAsync(Options(), Progress, ct);
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        if (await ReferenceImport.SeedAsync(connection, ct)) Tell("Loaded the reference tables of the sample region.");
        return database;
    }

    /// <summary>What is being done, for people: on standard error, so that standard output stays clean.</summary>
    public IProgress<string> Progress => new Lines(Tell);

    public void Tell(string line) => Console.Error.WriteLine(line);

    /// <summary>The result: a JSON document with <c>--json</c>, else these words.</summary>
    public void Answer(object document, string words) => Console.Out.WriteLine(Json ? ToJson(document) : words);

    public int Fail(string message, int exitCode)
    {
        if (Json) Console.Out.WriteLine(ToJson(new { error = message, exitCode }));
        Tell(message);
        return exitCode;
    }

    public static string ToJson(object document) => JsonSerializer.Serialize(document, JsonOptions);

    /// <exception cref="WrongUseException">Not a gemeente code.</exception>
    public static string Municipality(string code) => code.ToUpperInvariant() is var upper
        && AreaCode.IsMunicipality(upper)
        ? upper
        : throw new WrongUseException("A municipality is written GM and four digits, such as GM1674.");

    /// <exception cref="WrongUseException">There is no such kind.</exception>
    public static ExtractKind Kind(string? text) => DeliveryWords.ParseKind(text ?? "")
        ?? throw new WrongUseException($"The kind of extract is one of: {string.Join(", ", DeliveryWords.KindKeys)}.");

    /// <summary>Reports at once and in order, where Progress&lt;T&gt; would do so on another thread.</summary>
    sealed class Lines(Action<string> tell) : IProgress<string>
    {
        public void Report(string value) => tell(value);
    }
}
