using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using FsCheck.Fluent;

namespace Analytics.Tests.Receive.AnyFile;

/// <summary>One byte that is not what it was never changes more than the cell in which it stands.</summary>
public class OneMistakeTests
{
    /// <summary>
    /// The file is refused, or the row set apart, or nothing changed, or one cell of that row says something else
    /// that is right by itself (a name, a code, 2012 for 2013): no program can know that it was not meant so.
    /// </summary>
    [Fact]
    public void Is_found_or_does_no_harm_or_stays_within_its_cell() => Cases.AllHold(
        from table in AnyTable.Any from mistake in Mistake.Any select (table, mistake), pair =>
    {
        var (table, mistake) = pair;
        var line = mistake.LineIn(table.Bytes, table.Manner.Encoding);

        var (records, report) = Extracts.Check(mistake.MadeIn(table.Bytes));

        if (report.Verdict == Verdict.Refused) return;
        var (changed, missing) = Compared(table.Records, records, line);
        Assert.True(missing == 0 || report.Findings.Any(finding => finding.Level == Severity.Error),
            $"{missing} rows are gone and nothing was found");
        Assert.True(changed.Count <= 1, string.Join(" and ", changed));
        // Where a line end is gone, two rows have become one line.
        Assert.InRange(missing, 0, report.Quarantined + Math.Max(0, table.Lines - report.Lines));
    });

    /// <summary>A quote is found wherever it strays: it never joins, shifts or swallows what is not set
    /// apart.</summary>
    [Fact]
    public void A_stray_quote_swallows_nothing_unseen() => Cases.AllHold(
        from table in AnyTable.Any from mistake in Mistake.Any select (table, mistake), pair =>
    {
        var (table, mistake) = (pair.table, pair.mistake with { Byte = (byte)'"', Kind = MistakeKind.Inserted });
        // In UTF-16 a single byte is half a character.
        if (table.Manner.Charset.StartsWith("utf-16", StringComparison.Ordinal)) return;
        var (records, report) = Extracts.Check(mistake.MadeIn(table.Bytes));

        if (report.Verdict == Verdict.Refused) return;
        var (changed, missing) = Compared(table.Records, records, line: 0);
        Assert.True(missing == 0 || Extracts.Findings(report).Any(finding => finding.StartsWith("B01",
            StringComparison.Ordinal)), $"{missing} rows are gone and nothing was found");
        Assert.Empty(changed);
        Assert.InRange(missing, 0, report.Quarantined);
    });

    /// <summary>Lays the records beside those that were meant.</summary>
    /// <param name="line">Where a row may say something else in one cell, or the line after it.</param>
    /// <returns>What says something else there, and how many rows are gone.</returns>
    static (List<string> Changed, int Missing) Compared(
        IReadOnlyList<Allocation> meant, List<Allocation> read, int line)
    {
        var (changed, missing, at) = (new List<string>(), 0, 0);
        foreach (var row in meant)
        {
            var cells = at < read.Count ? Differences(row, read[at]) : null;
            if (cells is not ([] or [_]) || (cells is [_] && row.Line != line && row.Line != line + 1))
            {
                missing++;
                continue;
            }
            changed.AddRange(cells);
            at++;
        }
        Assert.True(at == read.Count, $"line {read.ElementAtOrDefault(at)?.Line} says what no row says");
        return (changed, missing);
    }

    /// <summary>The cells in which two rows differ; the form of care follows from product and category.</summary>
    static List<string> Differences(Allocation one, Allocation other) => [.. Cells(one).Zip(Cells(other))
        .Where(pair => !Equals(pair.First, pair.Second))
        .Select(pair => $"line {one.Line}: {pair.First} became {pair.Second}")];

    static object?[] Cells(Allocation row) =>
    [
        row.Number, row.YouthKey, row.BirthYear, row.Sex, row.Neighbourhood, row.Category, row.Product, row.Provider,
        row.Referrer, row.AllocatedOn, row.Validity.From, row.Validity.Until, row.CareFrom, row.CareUntil, row.Volume,
        row.Unit, row.Frequency, row.TariffCents, row.DeclaredCents, row.EndReason, row.ChangeReason, row.Segment,
        row.TargetGroup, row.HouseholdKey,
    ];
}
