using Analytics.App.Jobs;
using Quartz;

namespace Analytics.Tests.Jobs;

public class ScheduleTests
{
    /// <summary>In the night of 28 March 2027 there is no 02:30; in that of 31 October there are two.</summary>
    [Theory]
    [InlineData(3, 28)]
    [InlineData(10, 31)]
    public void At_a_change_of_the_clock_a_daily_job_runs_once(int month, int day)
    {
        var daily = Schedule.All.Where(job => Ticks(job.Cron, new DateOnly(2027, 6, 1)).Count == 1).ToList();

        Assert.NotEmpty(daily);
        Assert.All(daily, job => Assert.Single(Ticks(job.Cron, new DateOnly(2027, month, day))));
    }

    [Theory]
    [InlineData(3, 28)]
    [InlineData(10, 31)]
    public void At_a_change_of_the_clock_nothing_waits_longer_than_usual(int month, int day) =>
        Assert.All(Schedule.All, job =>
        {
            var usual = LongestWait(job.Cron, new DateOnly(2027, 6, 1));
            Assert.True(LongestWait(job.Cron, new DateOnly(2027, month, day)) <= usual);
        });

    [Fact]
    public void The_region_is_computed_at_half_past_two_in_winter_and_in_summer()
    {
        var cron = Schedule.All.Single(job => job.Name == Schedule.Region).Cron;

        Assert.Equal(new DateTimeOffset(2027, 1, 15, 1, 30, 0, TimeSpan.Zero), First(cron, new DateOnly(2027, 1, 15)));
        Assert.Equal(new DateTimeOffset(2027, 7, 15, 0, 30, 0, TimeSpan.Zero), First(cron, new DateOnly(2027, 7, 15)));
    }

    [Fact]
    public void Every_job_says_what_it_does_and_is_one_of_our_classes() => Assert.All(Schedule.All, job =>
    {
        Assert.NotEmpty(job.Dutch);
        Assert.True(job.Class.IsAssignableTo(typeof(IScheduledJob)));
    });

    static DateTimeOffset First(string cron, DateOnly day) =>
        new CronExpression(cron, Schedule.Clock).GetNextValidTimeAfter(Midnight(day).AddSeconds(-1))!.Value;

    static TimeSpan LongestWait(string cron, DateOnly day)
    {
        var ticks = Ticks(cron, day);
        return ticks.Zip(ticks.Skip(1), (one, next) => next - one).DefaultIfEmpty().Max();
    }

    /// <summary>Of a day by the clock on the wall.</summary>
    static List<DateTimeOffset> Ticks(string cron, DateOnly day)
    {
        var expression = new CronExpression(cron, Schedule.Clock);
        var (at, end) = (Midnight(day).AddSeconds(-1), Midnight(day.AddDays(1)));
        var ticks = new List<DateTimeOffset>();
        while (expression.GetNextValidTimeAfter(at) is { } next && next < end) ticks.Add(at = next);
        return ticks;
    }

    static DateTimeOffset Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, Schedule.Clock.GetUtcOffset(local));
    }
}
