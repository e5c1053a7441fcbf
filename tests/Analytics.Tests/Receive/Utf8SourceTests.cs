using System.Text;
using Analytics.Pipeline.Receive;

namespace Analytics.Tests.Receive;

public class Utf8SourceTests
{
    const string Text = "één\r\ntwee € \U0001F600\r\rvier\nvijf";

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(5), InlineData(64)]
    public void Counts_lines_and_characters_that_are_cut_anywhere(int chunk)
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(false, true), new UnicodeEncoding(false, false,
            true) })
        {
            var source = new Utf8Source(encoding.GetBytes(Text), Stream.Null, new TextEncoding(encoding, 0, ""));
            var read = new MemoryStream();
            var buffer = new byte[chunk];
            while (source.Read(buffer) is > 0 and var length) read.Write(buffer, 0, length);

            Assert.Equal(Text, Encoding.UTF8.GetString(read.ToArray()));
            Assert.Equal(5, source.Lines);
        }
    }

    [Theory]
    [InlineData("ab\xFF"), InlineData("ab\xC3"), InlineData("ab\xE2\x82")]
    public void Refuses_bytes_that_are_no_text_however_they_are_cut(string latin)
    {
        var bytes = Encoding.Latin1.GetBytes("een\n" + latin);
        foreach (var chunk in new[] { 1, 2, 64 })
        {
            var source = new Utf8Source(bytes, Stream.Null, new TextEncoding(Encoding.UTF8, 0, ""));
            var fault = Assert.Throws<ExtractException>(() => { while (source.Read(new byte[chunk]) > 0) { } });
            Assert.Equal(2, fault.Line);
        }
    }
}
