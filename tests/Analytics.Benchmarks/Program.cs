using System.Globalization;
using Analytics.Benchmarks;

var benchmarks = new Dictionary<string, Func<int, IAsyncEnumerable<Row>>>(StringComparer.Ordinal)
{
    ["intake"] = IntakeBenchmark.RunAsync,
    ["deliver"] = DeliverBenchmark.RunAsync,
    ["refresh"] = RefreshBenchmark.RunAsync,
    ["trends"] = TrendsBenchmark.RunAsync,
    ["charts"] = ChartsBenchmark.RunAsync,
    ["dirty"] = DirtyBenchmark.RunAsync,
    ["personal"] = PersonalBenchmark.RunAsync,
    ["uploads"] = UploadsBenchmark.RunAsync,
};
var runs = args is [.., "--runs", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 3;
var asked = args.TakeWhile(arg => arg != "--runs").ToList();
if (runs < 1 || asked.Count == 0 || asked.Any(name => name != "all" && !benchmarks.ContainsKey(name)))
{
    Console.Error.WriteLine($"all | {string.Join(" | ", benchmarks.Keys)}, several if you like [--runs N]");
    return 2;
}

Console.WriteLine($"| benchmark | what | median of {runs} | compared | peak memory |");
Console.WriteLine("|---|---|---|---|---|");
foreach (var name in benchmarks.Keys.Where(name => asked.Contains("all") || asked.Contains(name)))
    await foreach (var row in benchmarks[name](runs))
        Console.WriteLine($"| {name} | {row.What} | {row.Took} | {row.Compared} | {row.Memory} |");
return 0;
