namespace Analytics.Samples;

/// <summary>
/// Draws that are the same on every machine: xoshiro256** with only additions, multiplications and shifts, so that
/// one seed always gives the same bytes. Blackman and Vigna, 2018; seeded by SplitMix64.
/// </summary>
sealed class Chance
{
    readonly ulong[] state = new ulong[4];

    Chance(ulong seed)
    {
        for (var i = 0; i < state.Length; i++) state[i] = Mix(seed = unchecked(seed + 0x9E3779B97F4A7C15));
    }

    /// <summary>A stream of its own for each name: what one municipality draws does not depend on another.</summary>
    public static Chance For(int seed, string stream)
    {
        unchecked
        {
            var hash = 14695981039346656037UL ^ (uint)seed;
            foreach (var letter in stream) hash = (hash ^ letter) * 1099511628211UL;
            return new Chance(Mix(hash));
        }
    }

    public ulong Next()
    {
        unchecked
        {
            var result = ulong.RotateLeft(state[1] * 5, 7) * 9;
            var shifted = state[1] << 17;
            state[2] ^= state[0];
            state[3] ^= state[1];
            state[1] ^= state[2];
            state[0] ^= state[3];
            state[2] ^= shifted;
            state[3] = ulong.RotateLeft(state[3], 45);
            return result;
        }
    }

    /// <summary>From 0 up to, but not including, 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Hits(double share) => Unit() < share;

    /// <summary>From 0 up to, but not including, <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Unit() * count);

    /// <summary>Both ends can be drawn.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Irwin–Hall: the sum of twelve draws, close enough to the normal curve and exact to the bit.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += Unit();
        return sum;
    }

    public double LogNormal(double median, double sigma) => median * Portable.Exp(sigma * Normal());

    /// <summary>Knuth's product of draws, in pieces so that a large mean does not run out of digits.</summary>
    public int Poisson(double mean)
    {
        var count = 0;
        for (; mean > 16; mean -= 16) count += Poisson(16);
        var limit = Portable.Exp(-mean);
        for (var product = Unit(); product > limit; product *= Unit()) count++;
        return count;
    }

    /// <summary>An index, in proportion to the weights; they need not add up to 1.</summary>
    public int Pick(ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        var left = Unit() * total;
        for (var i = 0; i < weights.Length; i++)
            if ((left -= weights[i]) < 0) return i;
        return weights.Length - 1;
    }

    static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
