using Analytics.Statistics;

namespace Analytics.Tests.Statistics;

public class LongestCommonSubsequenceTests
{
    const byte EM = 0, FE = 1, HE = 2, JL = 3, TR = 4;

    // A. Gabadinho, G. Ritschard, N.S. Müller and M. Studer, J. Stat. Softw. 40(4) (2011): sequences 1 to 5 of mvad on
    // page 11, and the lengths 12 and 59 in section 8.1.
    [Fact]
    public void Equals_the_published_lengths()
    {
        byte[] first = Spells((EM, 4), (TR, 2), (EM, 64)), second = Spells((FE, 36), (HE, 34)),
            third = Spells((TR, 24), (FE, 34), (EM, 10), (JL, 2)), fifth = Spells((FE, 25), (HE, 45));

        Assert.Equal(12, LongestCommonSubsequence.Length(first, third));
        Assert.Equal(59, LongestCommonSubsequence.Length(second, fifth));
    }

    // The example of TraMineR's help page seqLLCS: S-U-S-M-S-U and S-U-M-S-SC-UC-MC share S-U-M-S, and the first shares
    // U-S with U-S-SC-MC.
    [Fact]
    public void Equals_the_example_of_TraMineR()
    {
        Assert.Equal(4, LongestCommonSubsequence.Length("SUSMSU"u8, "SUMScux"u8));
        Assert.Equal(2, LongestCommonSubsequence.Length("SUSMSU"u8, "UScx"u8));
    }

    [Fact]
    public void Equals_the_plain_dynamic_programme()
    {
        var random = new Random(20261122);
        for (var trial = 0; trial < 400; trial++)
        {
            byte[] a = PlainAlignment.Random(random, random.Next(0, 200), random.Next(1, 10)),
                b = PlainAlignment.Random(random, random.Next(0, 200), random.Next(1, 10));

            var expected = (a.Length + b.Length - PlainAlignment.Distance(a, b, 1, (_, _) => 2)) / 2;

            Assert.Equal(expected, LongestCommonSubsequence.Length(a, b));
            Assert.Equal(expected, LongestCommonSubsequence.Length(b, a));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(1000)]
    public void Of_a_sequence_with_itself_is_its_length(int length)
    {
        var sequence = PlainAlignment.Random(new Random(1), length, 4);

        Assert.Equal(length, LongestCommonSubsequence.Length(sequence, sequence));
    }

    [Fact]
    public void With_nothing_is_nothing() => Assert.Equal(0, LongestCommonSubsequence.Length([], [1, 2, 3]));

    static byte[] Spells(params (byte State, int Length)[] spells) =>
        [.. spells.SelectMany(spell => Enumerable.Repeat(spell.State, spell.Length))];
}
