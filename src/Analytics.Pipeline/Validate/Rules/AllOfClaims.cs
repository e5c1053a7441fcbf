namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    /// <summary>Of one row of an extract of claims.</summary>
    public static IReadOnlyList<RowRule<ClaimRow>> OfClaims =>
    [
        ClaimCellEmpty, ClaimNumberUnreadable, ClaimScientific, ClaimZerosLost, ClaimFormulaFailed,
        ClaimMonthUnreadable, ClaimBeforeYouthAct, ClaimInFuture, ClaimMidMonth, ClaimSerialDate,
        ClaimOfOtherMunicipality, ClaimMunicipalityMalformed,
        ClaimCategoryUnknown, ClaimUnitUnknown, ClaimCodeMalformed, ClaimSideUnknown,
        ClaimTwice, ClaimWithoutAllocation,
        ClaimAmountUnreadable, ClaimSignTwice, ClaimVolumeUnreadable,
    ];
}
