using Analytics.Charts.Kernel;

namespace Analytics.Tests.Charts.Kernel;

public class LetteringTests
{
    [Theory]
    [InlineData("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")]
    [InlineData("a & \"b\"", "a &amp; &quot;b&quot;")]
    [InlineData("één 😀", "één 😀")]
    public void Text_is_made_fit_for_xml(string text, string expected) =>
        Assert.Equal(expected, Lettering.Escape(text));

    [Fact]
    public void Text_that_fits_is_left_alone_and_other_text_is_cut_to_the_width()
    {
        Assert.Equal("Kort", Lettering.Cut("Kort", 100, 13));
        var cut = Lettering.Cut("Roosendaal-Centrum en omgeving", 100, 13);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.True(Lettering.Width(cut, 13) <= 100);
    }

    [Fact]
    public void What_xml_does_not_know_is_left_out() =>
        Assert.Equal("abcd", Lettering.Escape("a\u0000b\uD800c\uFFFFd"));

    [Fact]
    public void An_emoji_is_not_cut_in_half() =>
        Assert.Matches("^(😀)+…$", Lettering.Cut("😀😀😀😀😀😀", 95, 13));

    [Fact]
    public void Wrapping_breaks_at_spaces_and_hyphens_and_cuts_the_last_line()
    {
        var lines = Lettering.Wrap("Buitengebied-Zuidoost met verspreide bebouwing", 110, 13, 2);
        Assert.Equal(2, lines.Count);
        Assert.Equal("Buitengebied-", lines[0]);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.Equal([""], Lettering.Wrap("", 100, 13, 2));
    }
}
