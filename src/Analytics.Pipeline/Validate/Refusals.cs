using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Receive.PersonalData;

namespace Analytics.Pipeline.Validate;

/// <summary>Which rule stands for each reason to refuse a file.</summary>
static class Refusals
{
    public static Rule RuleOf(ExtractFault fault) => fault switch
    {
        ExtractFault.Empty => Rules.FileEmpty,
        ExtractFault.NotText => Rules.FileNotText,
        ExtractFault.Unreadable => Rules.TextBroken,
        ExtractFault.NoHeading => Rules.HeadingMissing,
        ExtractFault.MissingColumns => Rules.ColumnsMissing,
        ExtractFault.UnknownColumns => Rules.ColumnsUnknown,
        ExtractFault.RepeatedColumns => Rules.ColumnsRepeated,
        ExtractFault.NoRows => Rules.RowsMissing,
        ExtractFault.LineTooLong => Rules.LineTooLong,
        _ => Rules.BsnInFile,
    };

    static Rule RuleOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.BsnHash => Rules.BsnHashInFile,
        PersonalDataKind.PersonNumber => Rules.PersonNumberInFile,
        PersonalDataKind.IdentityDocument => Rules.IdentityDocumentInFile,
        PersonalDataKind.Name => Rules.NameInFile,
        PersonalDataKind.Email => Rules.EmailInFile,
        PersonalDataKind.Phone => Rules.PhoneInFile,
        PersonalDataKind.Iban => Rules.IbanInFile,
        PersonalDataKind.Postcode => Rules.PostcodeInFile,
        PersonalDataKind.Address => Rules.AddressInFile,
        PersonalDataKind.BirthDate => Rules.BirthDateInFile,
        PersonalDataKind.FreeText => Rules.FreeTextInFile,
        _ => Rules.BsnInFile,
    };

    /// <summary>Refuses the file as the exception says.</summary>
    public static void Refuse(this Tally tally, ExtractException refusal) =>
        tally.Refuse(refusal.Fault == ExtractFault.PersonalData ? RuleOf(refusal.Personal) : RuleOf(refusal.Fault),
            refusal.Message, refusal.Line, refusal.Column);
}
