using Analytics.Samples.Care;

namespace Analytics.Samples.Files;

/// <summary>From allocations to the rows of one file: with mistakes, earlier versions, rows that come late.</summary>
sealed class Rows(Municipality municipality, Window window, Chance chance)
{
    static readonly Dictionary<string, RowKind[]> Mistakes = new(StringComparer.Ordinal)
    {
        ["GM0748"] =
        [
            RowKind.EndBeforeStart, RowKind.UnknownNeighbourhood, RowKind.DuplicateRow, RowKind.MissingRequired,
        ],
        ["GM0851"] = [RowKind.MissingRequired, RowKind.EndBeforeStart],
        ["GM1655"] = [RowKind.UnknownNeighbourhood, RowKind.DuplicateRow],
        ["GM1674"] = [RowKind.EndBeforeStart, RowKind.DuplicateRow, RowKind.UnknownNeighbourhood],
    };

    /// <summary>The municipality that repeats numbers with a later end and sends removals.</summary>
    const string WithVersions = "GM0851";

    int nextNumber;

    /// <summary>The file as it is meant to be: the last, or only, delivery of the period.</summary>
    public List<FileRow> Complete(IReadOnlyList<Allocation> allocations)
    {
        nextNumber = allocations[^1].Number + 1;
        var rows = allocations.Select(allocation => new FileRow(allocation)).ToList();
        if (municipality.Code == WithVersions) AddVersions(rows);
        if (Mistakes.TryGetValue(municipality.Code, out var kinds)) AddMistakes(rows, kinds);
        return rows;
    }

    /// <summary>
    /// The file as it came first: recent starts still missing, recent ends still open, and a few rows that were
    /// withdrawn later.
    /// </summary>
    public (List<FileRow> Rows, Correction Correction) TooEarly(IReadOnlyList<Allocation> allocations)
    {
        var rows = new List<FileRow>();
        int missing = 0, open = 0;
        foreach (var allocation in allocations)
            if (chance.Hits(MissingShare(allocation.AllocatedOn))) missing++;
            else if (allocation.CareEnd > window.Last - 120 && chance.Hits(.45))
            {
                open++;
                rows.Add(new FileRow(Reopened(allocation)));
            }
            else rows.Add(new FileRow(allocation));
        var withdrawn = Math.Max(1, rows.Count / 250);
        for (var i = 0; i < withdrawn; i++) rows.Add(new FileRow(Other(rows, nextNumber++)));
        return (rows, new Correction(municipality.Code, missing, withdrawn, open));
    }

    static Allocation Reopened(Allocation row) =>
        row with { End = null, CareEnd = null, EndReason = "", ChangeReason = "" };

    /// <summary>A quarter of the allocations of the last quarter is not there yet, a tenth of the one before.</summary>
    double MissingShare(int allocatedOn) => (window.Last - allocatedOn) switch { < 92 => .25, < 184 => .10, _ => 0 };

    void AddVersions(List<FileRow> rows)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var row = rows[i].Allocation;
            if (row.End - row.Start is null or < 120 || row.Start + 89 < window.First || !chance.Hits(.012)) continue;
            rows.Insert(i, new FileRow(row with
            {
                AllocatedOn = row.AllocatedOn - 20,
                End = row.Start + 89,
                CareEnd = null,
                EndReason = "",
                DeclaredCents = null,
            }, RowKind.Superseded));
        }
        for (var n = Math.Max(2, rows.Count / 400); n > 0; n--)
        {
            var removed = Other(rows, nextNumber++);
            rows.Add(new FileRow(removed with { End = removed.Start, ChangeReason = "13" }, RowKind.NeverSent));
        }
    }

    /// <summary>Up to eight of each kind, and never more than one in two hundred rows.</summary>
    void AddMistakes(List<FileRow> rows, RowKind[] kinds)
    {
        var valid = rows.ToList();
        var each = Math.Clamp(rows.Count / 200 / kinds.Length, 1, 8);
        foreach (var kind in kinds)
            for (var n = 0; n < each; n++)
            {
                var at = 20 + chance.Below(rows.Count - 20);
                var row = kind is RowKind.DuplicateRow ? Copied(rows, ref at) : Wrong(kind, Other(valid, nextNumber++));
                rows.Insert(at, new FileRow(row, kind));
            }
    }

    /// <summary>The same row once more, right below one that is valid.</summary>
    static Allocation Copied(List<FileRow> rows, ref int at)
    {
        while (rows[at - 1].Kind is not RowKind.Valid) at--;
        return rows[at - 1].Allocation;
    }

    Allocation Wrong(RowKind kind, Allocation row) => kind switch
    {
        RowKind.EndBeforeStart => row with { End = row.Start - 10 },
        RowKind.UnknownNeighbourhood => row with { Area = $"BU{municipality.Code[2..]}9999" },
        _ => row with { BirthYear = null },
    };

    /// <summary>Another allocation for a child that is in the file already, with a number of its own.</summary>
    Allocation Other(List<FileRow> rows, int number)
    {
        var row = rows[chance.Below(rows.Count)].Allocation;
        var start = Math.Clamp(row.Start + 3, window.First, window.Last);
        return row with
        {
            Number = number,
            Start = start,
            End = Math.Max(start, row.End ?? window.Last),
            CareStart = null,
            CareEnd = null,
            DeclaredCents = null,
            EndReason = "",
            ChangeReason = "",
        };
    }
}

/// <summary>How the second delivery of a municipality differs from its first.</summary>
/// <param name="RowsAdded">Allocations that were not yet in the first.</param>
/// <param name="RowsRemoved">Allocations that were in the first only.</param>
/// <param name="EndDatesFilled">Allocations that were open in the first.</param>
sealed record Correction(string Municipality, int RowsAdded, int RowsRemoved, int EndDatesFilled);
