namespace Analytics.Benchmarks.Personal;

/// <summary>Draws from lists, always the same for the same seed.</summary>
sealed class Chance(int seed)
{
    readonly Random random = new(seed);

    public int Below(int limit) => random.Next(limit);
    public bool OneIn(int n) => random.Next(n) == 0;
    public T Of<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));

    public string From(string alphabet, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => alphabet[random.Next(alphabet.Length)]));

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
