using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>Where a whole file breaks a rule.</summary>
/// <param name="Place">A quarter, a wijk or what is counted; empty for the file.</param>
/// <param name="Figures">Dutch, the figures in a few words. They are of many children: a count below ten is never
/// named.</param>
public readonly record struct FileFinding(string Place, string Figures);

/// <summary>A rule that a file as a whole either keeps or breaks, next to what was known before.</summary>
public sealed record FileRule<T>(
    string Code, Severity Severity, string Column, string Message, string MessageEnglish,
    Func<T, IEnumerable<FileFinding>> Check, string Caveat = "")
    : Rule(Code, Severity, Column, Message, MessageEnglish, Caveat);
