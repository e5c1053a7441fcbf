using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Analytics.Tests.Receive.AnyFile;

/// <summary>
/// How many cases a property is tried on: a hundred, the same each time, so that the tests are quick and say the
/// same to everybody. With <c>WIJKZICHT_CASES=20000</c> so many, and others each time.
/// </summary>
static class Cases
{
    static readonly string? asked = Environment.GetEnvironmentVariable("WIJKZICHT_CASES");

    public static void AllHold<T>(Gen<T> of, Action<T> property)
    {
        var config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true);
        Check.One(asked is null
            ? config.WithMaxTest(100).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(2025, 1), null)))
            : config.WithMaxTest(int.Parse(asked, CultureInfo.InvariantCulture)), Prop.ForAll(Arb.From(of), property));
    }
}
