using Analytics.Pipeline.Receive;

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

    /// <summary>Refuses the file as the exception says.</summary>
    public static void Refuse(this Tally tally, ExtractException refusal) =>
        tally.Refuse(RuleOf(refusal.Fault), refusal.Message, refusal.Line, refusal.Column);
}
