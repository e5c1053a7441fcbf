using System.Reflection;
using System.Text.RegularExpressions;
using Analytics.App.Commands;
using Analytics.Pipeline;
using Dapper;

namespace Analytics.IntegrationTests;

public partial class SqlTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every constant whose name ends in Sql.</summary>
    static readonly SortedDictionary<string, string> Queries = new(new[] { typeof(Flow).Assembly, typeof(CommandLine).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .SelectMany(type => type.GetFields(Everything))
        .Where(constant => constant.IsLiteral && constant.Name.EndsWith("Sql", StringComparison.Ordinal))
        .ToDictionary(c => $"{c.DeclaringType!.FullName}.{c.Name}", c => (string)c.GetRawConstantValue()!), StringComparer.Ordinal);

    public static TheoryData<string> Names => new(Queries.Keys);

    /// <summary>Preparing looks up every name and type, and runs nothing; the server itself finds the parameters' types.</summary>
    [Theory, MemberData(nameof(Names))]
    public async Task Every_query_fits_the_schema(string name)
    {
        var parameters = new List<string>();
        var numbered = Parameter().Replace(Queries[name], match =>
        {
            var known = parameters.FindIndex(one => one.Equals(match.Value, StringComparison.OrdinalIgnoreCase));
            if (known < 0) parameters.Add(match.Value);
            return $"${(known < 0 ? parameters.Count : known + 1)}";
        });
        await using var connection = await database.Source.OpenConnectionAsync();

        await connection.ExecuteAsync($"prepare query as {numbered}");
    }

    [GeneratedRegex(@"(?<![@:\w])@\w+")]
    private static partial Regex Parameter();
}
