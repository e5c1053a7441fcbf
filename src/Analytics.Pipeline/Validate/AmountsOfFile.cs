using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>How declared amounts compare with volume times tariff over the whole file.</summary>
public sealed class AmountsOfFile
{
    /// <summary>With fewer rows to compare nothing is said.</summary>
    public const int Fewest = 20;

    /// <summary>Rows with a declared amount above zero and all that is needed to expect one.</summary>
    public int Compared { get; private set; }

    /// <summary>Of these the rows that declare five times what is expected, or more.</summary>
    public int FarAbove { get; private set; }

    /// <summary>Of these the rows that declare a fiftieth of what is expected, or less.</summary>
    public int FarBelow { get; private set; }

    public bool IsMost(int rows) => Compared >= Fewest && rows * 2 > Compared;

    internal void See(Allocation row, DateOnly today)
    {
        if (row.DeclaredCents is not > 0) return;
        var expected = ExpectedAmount.Cents(row.Unit, row.Frequency, row.Volume, row.TariffCents, row.Validity.From,
            row.Validity.Until?.AddDays(-1), today);
        if (expected is not { } cents) return;
        Compared++;
        if (row.DeclaredCents >= 5 * cents) FarAbove++;
        else if (row.DeclaredCents * 50.0 <= cents) FarBelow++;
    }
}
