using Analytics.App;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;

namespace Analytics.Tests;

public class SentencesTests
{
    static readonly YearValue Nine = new("2021", 9.2, 6, 12.4), Twelve = new("2024", 12.1, 9, 15);

    static TrendFacts Facts(
        TrendVerdict verdict, TrendReason reason, Indicator? indicator = null, string form = "ambulant", YearValue? first = null, YearValue? last = null) =>
        new(indicator ?? Indicators.Starts, form, verdict, reason, verdict == TrendVerdict.Falling ? -8 : 8,
            verdict == TrendVerdict.Falling ? -13 : 3, verdict == TrendVerdict.Falling ? -3 : 13, 3, 3, first ?? Nine, last ?? Twelve);

    [Fact]
    public void A_rise_says_what_how_much_and_how_sure() => Assert.Equal(
        "Er starten meer jeugdigen met ambulante hulp: 12 per 1.000 jeugdigen in 2024, was 9 in 2021. "
        + "Dat is waarschijnlijk geen toeval (drie van drie methoden).",
        Sentences.Verdict(Facts(TrendVerdict.Rising, TrendReason.Shown)));

    [Fact]
    public void A_fall_is_not_called_good_or_bad() => Assert.Equal(
        "Er starten minder jeugdigen met jeugdhulp: 9 per 1.000 jeugdigen in 2024, was 12 in 2021. "
        + "Dat is waarschijnlijk geen toeval (drie van drie methoden).",
        Sentences.Verdict(Facts(TrendVerdict.Falling, TrendReason.Shown, form: CareForms.Total,
            first: Twelve with { Year = "2021" }, last: Nine with { Year = "2024" })));

    [Theory]
    [InlineData(TrendVerdict.Rising, "Dat is gemiddeld 8\u00a0% meer per jaar (tussen 3 en 13\u00a0%).")]
    [InlineData(TrendVerdict.Falling, "Dat is gemiddeld 8\u00a0% minder per jaar (tussen 3 en 13\u00a0%).")]
    [InlineData(TrendVerdict.NoChangeShown, "")]
    [InlineData(TrendVerdict.CannotTell, "")]
    public void The_size_comes_with_its_interval(TrendVerdict verdict, string expected) =>
        Assert.Equal(expected, Sentences.Size(Facts(verdict, TrendReason.Shown)));

    [Theory]
    [InlineData(TrendVerdict.CannotTell, TrendReason.TooFewCounted, "We kunnen niet zeggen of dit verandert: het gaat om te weinig jeugdigen.")]
    [InlineData(TrendVerdict.CannotTell, TrendReason.TooFewPeriods, "We kunnen niet zeggen of dit verandert: er zijn nog te weinig perioden bekend.")]
    [InlineData(TrendVerdict.CannotTell, TrendReason.MethodsDisagree, "We kunnen niet zeggen of dit verandert: de rekenmethoden spreken elkaar tegen.")]
    [InlineData(TrendVerdict.CannotTell, TrendReason.HangsOnOneChild, "We kunnen niet zeggen of dit verandert: het beeld hangt af van één jeugdige.")]
    [InlineData(TrendVerdict.CannotTell, TrendReason.HangsOnOnePeriod, "We kunnen niet zeggen of dit verandert: het beeld hangt af van één periode.")]
    public void Not_knowing_is_said_with_its_reason(TrendVerdict verdict, TrendReason reason, string expected) =>
        Assert.Equal(expected, Sentences.Verdict(Facts(verdict, reason)));

    [Fact]
    public void No_change_is_not_the_same_as_not_knowing() => Assert.Equal(
        "We zien geen verandering die groter is dan toeval. In 2024 was het 12 per 1.000 jeugdigen.",
        Sentences.Verdict(Facts(TrendVerdict.NoChangeShown, TrendReason.WithinChance)));

    [Fact]
    public void Values_that_look_the_same_are_not_called_different() => Assert.DoesNotContain(
        "was", Sentences.Verdict(Facts(TrendVerdict.Rising, TrendReason.Shown, last: Nine with { Year = "2024" })), StringComparison.Ordinal);

    [Fact]
    public void Spending_names_what_to_read_beside_it()
    {
        var sentence = Sentences.Verdict(Facts(TrendVerdict.Falling, TrendReason.Shown, Indicators.CareSpending, CareForms.Total,
            new("2021", 812, null, null), new("2024", 640, null, null)));

        Assert.Equal("De inzet voor jeugdhulp daalt: €\u00a0640 per jeugdige in 2024, was €\u00a0812 in 2021. "
            + "Dat is waarschijnlijk geen toeval (drie van drie methoden). Lees dit naast: eerste keer verblijf.", sentence);
    }

    [Theory]
    [InlineData(TrendVerdict.Rising, "Nispen: starts stijgen sinds 2021")]
    [InlineData(TrendVerdict.Falling, "Nispen: starts dalen sinds 2021")]
    [InlineData(TrendVerdict.NoChangeShown, "Nispen: geen verandering aangetoond in starts")]
    [InlineData(TrendVerdict.CannotTell, "Nispen: niet te zeggen of starts veranderen")]
    public void A_title_is_the_answer(TrendVerdict verdict, string expected) => Assert.Equal(
        expected, Sentences.Title("Nispen", Facts(verdict, TrendReason.Shown, form: CareForms.Total), Indicators.Starts, CareForms.Total));

    [Fact]
    public void A_title_without_a_verdict_says_that_it_cannot_tell() => Assert.Equal(
        "Nispen: niet te zeggen of het aantal jeugdigen met verblijf verandert",
        Sentences.Title("Nispen", null, Indicators.YouthsInCare, "verblijf"));

    [Fact]
    public void No_sentence_of_any_indicator_speaks_of_saving_or_of_good_and_bad()
    {
        foreach (var indicator in Indicators.All)
            foreach (var verdict in Enum.GetValues<TrendVerdict>())
                foreach (var reason in Enum.GetValues<TrendReason>())
                    Assert.DoesNotMatch("(?i)bespar|winst|goed|slecht|beter|significant|\\{",
                        Sentences.Verdict(Facts(verdict, reason, indicator)) + Sentences.Title("Nispen", Facts(verdict, reason, indicator), indicator, "ggz"));
    }
}
