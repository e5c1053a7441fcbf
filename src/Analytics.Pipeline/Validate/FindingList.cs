using System.Collections;
using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>Findings in eight bytes each: a remark on every row of ten million must not fill the memory.</summary>
sealed class FindingList(IEnumerable<string> fileHeadings) : IReadOnlyList<Finding>
{
    readonly List<string> headings = [.. fileHeadings];
    const int ChunkSize = 4096;
    readonly List<Entry[]> chunks = [];
    readonly List<Rule> rules = [];
    readonly int[] counts = new int[4];

    readonly record struct Entry(int Line, short Field, short Rule);

    public int Count { get; private set; }

    public int CountOf(Severity severity) => counts[(int)severity];

    /// <param name="field">The field in the file; -1 when the finding is about the row or file as a whole.</param>
    public void Add(Rule rule, int line, int field = -1)
    {
        if (Count % ChunkSize == 0) chunks.Add(new Entry[ChunkSize]);
        chunks[^1][Count % ChunkSize] = new Entry(line, (short)field, (short)IndexOf(rule));
        Count++;
        counts[(int)rule.Severity]++;
    }

    /// <summary>With a heading instead of its field: one that refuses a file may be of no field that we know.</summary>
    public void Add(Rule rule, int line, string heading)
    {
        var field = headings.IndexOf(heading);
        if (field < 0 && heading.Length > 0) headings.Add(heading);
        Add(rule, line, heading.Length == 0 ? -1 : field < 0 ? headings.Count - 1 : field);
    }

    public Finding this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var (line, field, rule) = chunks[index / ChunkSize][index % ChunkSize];
            return new Finding(line, field < 0 ? "" : headings[field], rules[rule].Code, rules[rule].Severity);
        }
    }

    public IEnumerator<Finding> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IndexOf(Rule rule)
    {
        for (var index = 0; index < rules.Count; index++) if (ReferenceEquals(rules[index], rule)) return index;
        rules.Add(rule);
        return rules.Count - 1;
    }
}
