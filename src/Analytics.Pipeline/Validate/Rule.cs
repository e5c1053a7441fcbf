using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Something that must hold for a file. The person who made the file is always told where it does not, and what to do;
/// never with the value.
/// </summary>
/// <param name="Code">A letter for the kind (B any file, P personal data, T toewijzingen, D declaraties, K wijkcijfers,
/// V bevolking) and three digits, the first of which is the family. A code is never used again for something else.</param>
/// <param name="Column">The columns it is about, as controllers write them; empty for the row or file.</param>
/// <param name="Message">Dutch: what is wrong and what to do.</param>
/// <param name="MessageEnglish">The same in English.</param>
/// <param name="Caveat">English, for the methods page and the developer: when the rule can be wrong, and why.</param>
public record Rule(
    string Code, Severity Severity, string Column, string Message, string MessageEnglish, string Caveat = "");

/// <summary>A rule that one row at a time either keeps or breaks.</summary>
/// <param name="Check">The columns in which the row breaks the rule; none when it keeps it.</param>
public sealed record RowRule<TRow>(
    string Code, Severity Severity, string Column, string Message, string MessageEnglish,
    Func<TRow, IntakeContext, ColumnSet> Check, string Caveat = "")
    : Rule(Code, Severity, Column, Message, MessageEnglish, Caveat);
