using System.Globalization;
using Analytics.App.Jobs;
using Npgsql;

namespace Analytics.Tests.Jobs;

public class FailureTests
{
    [Fact]
    public void Neither_reason_nor_trace_repeats_what_the_exception_says()
    {
        var failure = Record.Exception(() => { int.Parse("Jan de Vries", CultureInfo.InvariantCulture); })!;

        Assert.Contains("Vries", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Vries", Failure.Reason(failure), StringComparison.Ordinal);
        Assert.DoesNotContain("Vries", Failure.Trace(failure), StringComparison.Ordinal);
        Assert.Contains("FormatException", Failure.Trace(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_is_away_is_not_the_fault_of_the_delivery()
    {
        var away = new NpgsqlException("away", new IOException());
        Assert.True(Failure.IsOutage(new InvalidOperationException("", away)));
        Assert.True(Failure.IsOutage(new PostgresException("", "FATAL", "FATAL", "57P01")));
        Assert.False(Failure.IsOutage(new PostgresException("", "ERROR", "ERROR", "23505")));
        Assert.False(Failure.IsOutage(new FileNotFoundException()));
    }
}
