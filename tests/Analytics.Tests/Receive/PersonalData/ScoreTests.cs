using Analytics.Benchmarks.Personal;

namespace Analytics.Tests.Receive.PersonalData;

/// <summary>A part of the full score, which the benchmark <c>personal</c> gives.</summary>
public class ScoreTests
{
    [Fact]
    public void Finds_what_is_planted_in_every_kind_and_disguise()
    {
        var score = Score.Planted(items: 96 * 2, seed: 1);

        Assert.True(score.Share >= 0.99, string.Join('\n', score.Missed));
    }

    [Fact]
    public void Refuses_no_clean_file()
    {
        var score = Score.Clean(files: 40, seed: 1);

        Assert.True(score.Found == 0, string.Join('\n', score.Missed));
    }
}
