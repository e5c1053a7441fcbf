using Kind = Analytics.Pipeline.Receive.PersonalData.PersonalDataKind;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>What the values of a column are expected to be about.</summary>
enum Subject : byte
{
    Children,

    /// <summary>Names and addresses are expected: only a column that is mostly persons is refused.</summary>
    Organisations,

    /// <summary>Pseudonyms, which may be keyed hashes: <see cref="HashedBsns"/> tells.</summary>
    Pseudonyms,

    /// <summary>Two columns beside each other, read as one: coincidences are likelier.</summary>
    Pair,
}

/// <summary>
/// What the different values of one column (or of two beside each other) show. A value is compared with the others that
/// are written alike: of these at least half must show the same kind, so that a few coincidences among many codes say
/// nothing, and one telephone number among words says all.
/// </summary>
sealed class Evidence(Subject subject)
{
    const int MostShapes = 512, FewValues = 5, ManyTexts = 20, Kinds = (int)Kind.FreeText + 1;
    readonly Dictionary<int, Shape> shapes = [];
    int values, nameLike, longTexts;

    sealed class Shape(string example)
    {
        public readonly bool HasSpace = example.AsSpan().Contains(' ');

        /// <summary>Beginnings, for numbers that may be mobile ones without their zero: those of one series of orders
        /// all begin alike.</summary>
        public readonly HashSet<string>? Beginnings =
            example.Length == 9 && !example.AsSpan().ContainsAnyExceptInRange('0', '9') ? [] : null;

        public readonly int[] Hits = new int[Kinds];
        public int Values;
    }

    /// <summary>Adds a value that was not there before.</summary>
    /// <returns>The kind that one value is enough for.</returns>
    public PersonalDataKind? Add(string text, Signs signs)
    {
        if (subject == Subject.Organisations)
            signs = signs.Doubted(Kind.Name).Doubted(Kind.Address).Doubted(Kind.FreeText);
        if (subject == Subject.Pair) signs = signs.Doubted(Kind.Phone).Doubted(Kind.Postcode);
        if (signs.CertainKind is { } certain) return certain;
        values++;
        if (FreeText.IsLong(text)) longTexts++;
        if (PersonName.IsNameLike(text)) nameLike++;
        if (ShapeOf(text) is not { } shape) return null;
        shape.Values++;
        for (var kinds = signs.Possible; kinds != 0; kinds &= kinds - 1) shape.Hits[int.TrailingZeroCount(kinds)]++;
        if (signs.MayBe(Kind.Phone)) shape.Beginnings?.Add(text[..4]);
        return null;
    }

    /// <param name="rows">Filled cells so far: labels are repeated, names and stories are not.</param>
    /// <returns>The kind that the column as a whole holds.</returns>
    public PersonalDataKind? Judge(int rows)
    {
        foreach (var shape in shapes.Values)
            for (var kind = 0; kind < Kinds; kind++)
                if (shape.Hits[kind] > 0 && IsEnough((PersonalDataKind)kind, shape)) return (PersonalDataKind)kind;
        if (subject is Subject.Organisations or Subject.Pair) return null;
        if (longTexts >= ManyTexts && longTexts * 4 >= rows) return Kind.FreeText;
        return nameLike >= ManyTexts && nameLike * 10 >= values * 8 && nameLike * 3 >= rows ? Kind.Name : null;
    }

    bool IsEnough(PersonalDataKind kind, Shape shape)
    {
        var hits = shape.Hits[(int)kind];
        if (subject == Subject.Organisations && kind is Kind.Name or Kind.Address or Kind.FreeText)
            return hits >= FewValues && hits * 10 >= values * 6;
        if (hits * 10 < shape.Values * (kind is Kind.Bsn or Kind.BirthDate ? 9 : 5)) return false;
        if (kind == Kind.Phone && shape.Beginnings is { } beginnings)
            return (hits >= 8 && hits * 10 >= shape.Values * 9 && beginnings.Count * 2 >= hits) || IsAlone(kind, shape);
        return (hits >= Least(kind) && !(kind == Kind.BsnHash && subject == Subject.Pseudonyms)) || IsAlone(kind, shape);
    }

    /// <summary>Written unlike the rest of the column. A single word may be any word.</summary>
    bool IsAlone(PersonalDataKind kind, Shape shape) =>
        values >= 3 && shape.Values * 2 <= values && shape.Hits[(int)kind] == shape.Values
        && (shape.HasSpace || kind is not (Kind.Name or Kind.Email or Kind.Address));

    int Least(PersonalDataKind kind) => kind switch
    {
        Kind.Postcode or Kind.Phone or Kind.Address or Kind.BsnHash => subject == Subject.Pair ? 3 : 1,
        Kind.Bsn => 4,
        Kind.PersonNumber or Kind.IdentityDocument => 2,
        _ => 3,
    };

    Shape? ShapeOf(string text)
    {
        var key = TextShape.Of(text);
        if (shapes.TryGetValue(key, out var shape)) return shape;
        return shapes.Count >= MostShapes ? null : shapes[key] = new Shape(text);
    }
}
