using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>The one sentence on top of a checked file, in words.</summary>
public enum Verdict
{
    Accepted,
    AcceptedWithRemarks,
    Refused,
}

/// <summary>
/// What checking a file found: the verdict, every finding, and the reconciliation. Nothing disappears silently:
/// <c>Lines = HeaderLines + Stored + Quarantined + Blank</c> and <c>AmountInCents = AmountStoredCents +
/// AmountQuarantinedCents</c>, which the check itself asserts.
/// </summary>
public sealed record IntakeReport
{
    public required Verdict Verdict { get; init; }

    /// <summary>Dutch, one sentence: accepted, accepted with remarks or refused, and why.</summary>
    public required string Sentence { get; init; }

    /// <summary>GM code found in the rows; null when the file does not say, or says several.</summary>
    public required string? Municipality { get; init; }

    /// <summary>Leveringsperiode as the file says it, or "doorlopend" when it does not.</summary>
    public required string Period { get; init; }

    /// <summary>What was recognised and on which evidence, in Dutch, for the page and the log of the
    /// delivery.</summary>
    public required IReadOnlyList<string> Recognised { get; init; }

    /// <summary>Physical lines in the file; a record with line breaks in quotes has more than one.</summary>
    public required int Lines { get; init; }

    /// <summary>Lines that are not data: report title, heading, total row.</summary>
    public required int HeaderLines { get; init; }

    public required int Blank { get; init; }

    /// <summary>Lines of rows that became records.</summary>
    public required int Stored { get; init; }

    /// <summary>Lines of rows with an error, kept apart and listed.</summary>
    public required int Quarantined { get; init; }

    public required long AmountInCents { get; init; }
    public required long AmountStoredCents { get; init; }
    public required long AmountQuarantinedCents { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// Same for the same rows in any order, under any file name and with any line ends. Salted, so that it cannot be
    /// used to test what a refused file held.
    /// </summary>
    public required byte[] ContentHash { get; init; }

    /// <summary>Latest day on which the file shows that something was allocated or began; null without rows.</summary>
    public required DateOnly? ReferenceDate { get; init; }

    /// <summary>The rows that count, added up; empty for a refused file and for one that is not of
    /// allocations.</summary>
    public IReadOnlyList<DeliveryTotal> Totals { get; init; } = [];

    /// <summary>Claims that were stored and whose allocation is not known, as rows and as cents.</summary>
    public int WithoutAllocation { get; init; }

    public long WithoutAllocationCents { get; init; }

    /// <summary>Whether it was refused for nothing but columns that are missing or not known: somebody who knows the file
    /// can say what they are.</summary>
    public bool AsksForColumns => Verdict == Verdict.Refused && Findings.Count > 0
        && Findings.All(finding => finding.Rule == Rules.ColumnsMissing.Code || finding.Rule == Rules.ColumnsUnknown.Code);

    public int Errors => Findings.Count(finding => finding.Level == Severity.Error);
    public int Warnings => Findings.Count(finding => finding.Level == Severity.Warning);
}
