using System.Reflection;
using System.Text.RegularExpressions;
using Analytics.App.Commands;
using Analytics.Pipeline;
using Dapper;

namespace Analytics.IntegrationTests;

public partial class SqlTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every constant whose name ends in Sql.</summary>
    static readonly Dictionary<string, string> Queries =
        (from assembly in new[] { typeof(Flow).Assembly, typeof(CommandLine).Assembly }
         from type in assembly.GetTypes()
         from constant in type.GetFields(Everything)
         where constant.IsLiteral && constant.Name.EndsWith("Sql", StringComparison.Ordinal)
         select (Name: $"{type.FullName}.{constant.Name}", Sql: (string)constant.GetRawConstantValue()!))
        .ToDictionary(query => query.Name, query => query.Sql);

    public static TheoryData<string> Names => new(Queries.Keys);

    /// <summary>Preparing looks up every name and type and runs nothing; the server finds types of parameters.</summary>
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
