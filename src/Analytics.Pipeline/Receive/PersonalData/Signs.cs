namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// What one text shows of personal data. A certain sign is enough to refuse a file; a possible one is judged by how
/// many of its kind stand in the column.
/// </summary>
readonly record struct Signs(int Certain, int Possible)
{
    public static Signs None => default;

    public static Signs IsCertain(PersonalDataKind kind) => new(1 << (int)kind, 0);

    public static Signs IsPossible(PersonalDataKind kind) => new(0, 1 << (int)kind);

    public bool MayBe(PersonalDataKind kind) => (Possible >> (int)kind & 1) != 0;

    /// <summary>The first kind that is certain.</summary>
    public PersonalDataKind? CertainKind => Certain == 0
        ? null : (PersonalDataKind)int.TrailingZeroCount(Certain);

    /// <summary>What was certain becomes possible: the column holds organisations, which have names and addresses.
    /// </summary>
    public Signs Doubted(PersonalDataKind kind) => (Certain >> (int)kind & 1) == 0
        ? this : new(Certain & ~(1 << (int)kind), Possible | 1 << (int)kind);

    public static Signs operator |(Signs one, Signs other) =>
        new(one.Certain | other.Certain, one.Possible | other.Possible);
}
