using System.Globalization;
using Analytics.Benchmarks;

// intake [rows]
if (args is ["intake", .. var size])
    IntakeBenchmark.Run(size is [var rows] ? int.Parse(rows, CultureInfo.InvariantCulture) : 1_000_000);
return 0;
