namespace Analytics.Pipeline.Validate;

/// <summary>Every rule, in the order in which they are explained. A rule is one file in this folder.</summary>
public static partial class Rules
{
    /// <summary>Of any file, and of personal data in it.</summary>
    public static IReadOnlyList<Rule> OfFiles =>
    [
        FileEmpty, FileNotText, TextBroken, HeadingMissing, ColumnsMissing, ColumnsUnknown, ColumnsRepeated,
        RowsMissing, LineTooLong, TooManyErrors, RowRagged, QuoteBroken,
        BsnInFile, BsnInRow, BsnHashInFile, PersonNumberInFile, IdentityDocumentInFile, NameInFile, EmailInFile,
        PhoneInFile, IbanInFile, PostcodeInFile, AddressInFile, BirthDateInFile, FreeTextInFile, HashUnsettled,
    ];

    /// <summary>Of one row of an extract of allocations.</summary>
    public static IReadOnlyList<RowRule<AllocationRow>> OfAllocations =>
    [
        RequiredEmpty, NumberUnreadable, ScientificNotation, LeadingZerosLost, FormulaFailed,
        DateUnreadable, StartImpossible, EndBeforeStart, StartFarFuture, SerialDate, OldOpenEnd, CareOutsideAllocation,
        AllocatedLate, CareAfterAllocation, EndAfterYouth, CareInFuture, AllocatedInFuture,
        StartBeforeYouthAct,
        ForeignMunicipality, AreaCodeMalformed, NeighbourhoodUnknown, NeighbourhoodElsewhere, DistrictMismatch,
        NeighbourhoodNotSaid, OutsideMunicipality,
        CategoryUnknown, ReferrerUnknown, UnitUnknown, FrequencyUnknown, EndReasonUnknown, ChangeReasonUnknown,
        CodeMalformed, CareFormUnknown, LabelMalformed, TermsOtherThanProduct, CategoryOtherThanProduct,
        BirthYearImplausible, BornAfterStart, OlderThan23,
        RowTwice, NumberTwice, NumberOfOtherYouth,
        AmountUnreadable, AmountNegative, AmountFarFromTariff, VolumeZero, TariffImplausible, DeclaredButNeverSent,
    ];

    /// <summary>Of a row of allocations next to the rows before it. None is an error: the row already counts.</summary>
    public static IReadOnlyList<RowRule<RowAmongRows>> OfRowsTogether =>
        [BirthYearChanges, SexChanges, ManyNeighbourhoods, AllocationsOverlap, ProviderSpelledTwice];

    /// <summary>Of the amounts of all rows that count.</summary>
    public static IReadOnlyList<RowRule<AmountsOfFile>> OfAmounts => [AmountsTooLarge, AmountsTooSmall];

    /// <summary>Of a delivery of allocations next to the one before it.</summary>
    public static IReadOnlyList<FileRule<DeliveryPair>> OfDeliveryPairs =>
        [RowsVanished, TotalsMoved, SpreadMoved, UnknownMoved, QuarterMissing];

    /// <summary>Of a delivery of allocations next to the figures of CBS.</summary>
    public static IReadOnlyList<FileRule<IReadOnlyList<PublishedPair>>> OfPublishedPairs => [FarFromPublished];

    /// <summary>Of one row of CBS Kerncijfers.</summary>
    public static IReadOnlyList<RowRule<AreaFigureRow>> OfAreaFigures =>
    [
        AreaCodeMissing, LevelMismatch, YearUnreadable, CountUnreadable, AreaTwice, AreaElsewhere, MoreCareThanYouths,
    ];

    public static IReadOnlyList<Rule> All =>
    [
        .. OfFiles, .. OfAllocations, .. OfRowsTogether, .. OfAmounts, .. OfDeliveryPairs, .. OfPublishedPairs,
        .. OfClaims, .. OfAreaFigures, PercentageDamaged, AllFormsMissing, .. OfPopulation, PopulationAgesMissing,
    ];

    static Dictionary<string, Rule>? byCode;

    /// <summary>The rule of a finding, for its texts.</summary>
    public static Rule Of(string code) => (byCode ??= All.ToDictionary(rule => rule.Code))[code];
}
