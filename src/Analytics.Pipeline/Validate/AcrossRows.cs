using System.Runtime.CompilerServices;
using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// What one row cannot tell and the rows together can: fed with each row that counts, in the order of the file. Sixteen
/// bytes per child, and twenty per row in <see cref="OverlapSearch"/>, which looks no further than its limit.
/// </summary>
sealed class AcrossRows(Tally tally, int[] fieldOf, IntakeContext context)
{
    public const int MostNeighbourhoods = 4;

    static readonly RowRule<RowAmongRows>[] rules = [.. Rules.OfRowsTogether];
    static readonly RowRule<AmountsOfFile>[] rulesOfAmounts = [.. Rules.OfAmounts];
    readonly Pieces<Youth> youths = new();
    readonly CodeNumbers neighbourhoods = new();
    readonly OverlapSearch overlaps = new();
    readonly ProviderSpellings spellings = new();
    readonly AmountsOfFile amounts = new();
    readonly RowAmongRows row = new();

    struct Youth
    {
        public int LastAllocation;
        public short BirthYear;
        public Sex Sex;
        public byte Count;
        public FourNeighbourhoods Neighbourhoods;
    }

    [InlineArray(MostNeighbourhoods)]
    struct FourNeighbourhoods
    {
        ushort first;
    }

    enum Sex : byte
    {
        NotSaid,
        Male,
        Female,
    }

    /// <param name="number">The number of the row's child, see <see cref="YouthNumbers"/>.</param>
    public void See(Allocation allocation, int number)
    {
        ref var youth = ref youths[number];
        row.Row = allocation;
        row.FirstBirthYear = youth.BirthYear == 0 ? null : youth.BirthYear;
        row.FirstSex = youth.Sex switch { Sex.Male => "M", Sex.Female => "V", _ => null };
        row.NewNeighbourhood = SeeNeighbourhood(ref youth, neighbourhoods.Of(allocation.Neighbourhood));
        var provider = spellings.Of(allocation.Provider, out var isOther);
        row.IsOtherSpelling = isOther;
        row.Overlaps = overlaps.See(allocation, provider, ref youth.LastAllocation);
        if (youth.BirthYear == 0) youth.BirthYear = allocation.BirthYear;
        if (youth.Sex == Sex.NotSaid) youth.Sex = allocation.Sex switch
        {
            "M" => Sex.Male,
            "V" => Sex.Female,
            _ => Sex.NotSaid,
        };
        amounts.See(allocation, context.Today);
        Judge(rules, row, allocation.Line);
    }

    /// <summary>After the last row: what is about the file, and what could not be looked at.</summary>
    public void Conclude()
    {
        if (!tally.IsRefused) Judge(rulesOfAmounts, amounts, line: 0);
        if (overlaps.IsFull) tally.Remarks.Add("Overlap is gezocht met de eerste "
            + $"{Receive.Figures.Dutch(OverlapSearch.MostRows)} toewijzingen met een product; latere zijn alleen "
            + "daarmee vergeleken.");
    }

    void Judge<T>(RowRule<T>[] rulesOfIt, T subject, int line)
    {
        foreach (var rule in rulesOfIt)
        {
            var columns = rule.Check(subject, context);
            if (columns.IsEmpty) continue;
            foreach (var column in columns.Columns) tally.Find(rule, line, fieldOf[column]);
        }
    }

    static int SeeNeighbourhood(ref Youth youth, ushort code)
    {
        if (code == 0 || youth.Count > MostNeighbourhoods) return 0;
        for (var i = 0; i < youth.Count; i++) if (youth.Neighbourhoods[i] == code) return 0;
        if (youth.Count < MostNeighbourhoods) youth.Neighbourhoods[youth.Count] = code;
        return ++youth.Count;
    }
}
