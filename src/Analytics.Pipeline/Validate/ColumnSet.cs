using System.Numerics;
using System.Runtime.CompilerServices;

namespace Analytics.Pipeline.Validate;

/// <summary>A set of columns of a layout, as bits: what a rule looks at and what it finds.</summary>
public readonly record struct ColumnSet(ulong Bits)
{
    /// <summary>Columns of the kind of extract that the rule is about.</summary>
    public static ColumnSet Of<TColumn>(params ReadOnlySpan<TColumn> columns) where TColumn : unmanaged, Enum
    {
        ulong bits = 0;
        foreach (var column in columns) bits |= 1UL << Unsafe.BitCast<TColumn, byte>(column);
        return new(bits);
    }

    public static ColumnSet None => default;

    public bool IsEmpty => Bits == 0;

    public bool Has(int column) => (Bits >> column & 1) != 0;

    public ColumnSet With(int column) => new(Bits | 1UL << column);

    public ColumnSet If(bool condition) => condition ? this : default;

    /// <summary>The columns, smallest first.</summary>
    public IEnumerable<int> Columns
    {
        get
        {
            for (var bits = Bits; bits != 0; bits &= bits - 1) yield return BitOperations.TrailingZeroCount(bits);
        }
    }

    public static ColumnSet operator &(ColumnSet left, ColumnSet right) => new(left.Bits & right.Bits);
    public static ColumnSet operator |(ColumnSet left, ColumnSet right) => new(left.Bits | right.Bits);
    public static ColumnSet operator -(ColumnSet left, ColumnSet right) => new(left.Bits & ~right.Bits);
}
