namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Looks for BSNs in one column while the rows pass by. Keeps distinct numbers, so that a code that many rows share
/// counts once; past <see cref="MostDistinct"/> only long runs of passing numbers are looked at.
/// </summary>
sealed class BsnColumn
{
    const int MostDistinct = 1 << 16, Window = 100, WindowLimit = 60, Early = 10;
    readonly HashSet<uint> distinct = [];
    int cells, numbers, passed, inWindow, passedInWindow, nextLook = 10;
    bool passedEarly;

    /// <summary>Whether most cells are numbers of eight or nine digits: then one that passes says nothing.</summary>
    public bool HoldsNumbers => numbers * 2 > cells;

    /// <summary>After the last row: all cells (one or two) are numbers that pass, or one among the first cells was and
    /// the column turned out to hold something else.</summary>
    public bool IsFew => (cells is 1 or 2 && passed == cells) || (passedEarly && !HoldsNumbers);

    /// <returns>Always false: nothing odd about it.</returns>
    public bool SeeOther()
    {
        cells++;
        return false;
    }

    /// <returns>Whether the column must now be refused.</returns>
    public bool See(uint number)
    {
        cells++;
        numbers++;
        var passes = Bsn.Passes(number);
        if (distinct.Count >= MostDistinct) return SeeInWindow(passes);
        if (!distinct.Add(number)) return false;
        if (passes) passed++;
        passedEarly |= passes && cells <= Early;
        if (SeeInWindow(passes)) return true;
        if (distinct.Count < nextLook) return false;
        nextLook += nextLook switch { 10 => 10, < 100 => 30, < 1000 => 50, _ => nextLook / 2 };
        return BsnDecision.IsBsnColumn(passed, distinct.Count);
    }

    /// <summary>After the last row.</summary>
    public bool IsBsnColumn => BsnDecision.IsBsnColumn(passed, distinct.Count);

    /// <summary>BSNs after thousands of other numbers hardly move the rate: sixty of a hundred do not occur.</summary>
    bool SeeInWindow(bool passes)
    {
        if (passes) passedInWindow++;
        if (++inWindow < Window) return false;
        var found = passedInWindow >= WindowLimit;
        inWindow = passedInWindow = 0;
        return found;
    }
}
