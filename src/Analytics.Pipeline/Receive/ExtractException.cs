using Analytics.Pipeline.Receive.PersonalData;

namespace Analytics.Pipeline.Receive;

/// <summary>Why a file as a whole cannot be taken in.</summary>
public enum ExtractFault
{
    Empty,
    NotText,
    Unreadable,
    NoHeading,
    MissingColumns,
    UnknownColumns,
    RepeatedColumns,
    NoRows,
    LineTooLong,
    PersonalData,
}

/// <summary>
/// The file as a whole cannot be taken in. The message is Dutch: the person who uploaded it reads it. It names lines,
/// columns and headings, never the value of a cell.
/// </summary>
/// <param name="line">Where it was found, as a spreadsheet shows it; 0 when it is about the whole file.</param>
/// <param name="column">The heading it is about; empty when it is about the whole file.</param>
public sealed class ExtractException(ExtractFault fault, string message, int line = 0, string column = "")
    : Exception(message)
{
    internal static ExtractException PersonalDataFound(PersonalDataKind kind, string message, string column) =>
        new(ExtractFault.PersonalData, message, column: column) { Personal = kind };

    /// <summary>What was found, when the fault is <see cref="ExtractFault.PersonalData"/>.</summary>
    internal PersonalDataKind Personal { get; private init; }

    public ExtractFault Fault { get; } = fault;
    public int Line { get; } = line;
    public string Column { get; } = column;
}
