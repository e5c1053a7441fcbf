namespace Analytics.Pipeline.Validate;

/// <summary>
/// Every toewijzingnummer of the file with its date and the hash of its row, in sixteen bytes: ten million rows stay
/// well under half a gigabyte. Cut into parts, so that growing copies a small part only.
/// </summary>
sealed class RepeatedNumbers
{
    const int Parts = 256, MostVersions = 32;
    readonly Part[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new Part())];

    readonly record struct Entry(int NumberPlusOne, int Day, uint Row, uint Youth);

    sealed class Part
    {
        public Entry[] Slots = new Entry[16];
        public int Count;
    }

    /// <summary>Whether this row, or another one with this number, was there before.</summary>
    /// <param name="row">The first bits of the hash of its cells.</param>
    /// <param name="youth">A hash of the child's pseudonym; 0 when there is none.</param>
    public Repeat See(long number, DateOnly? allocatedOn, ulong row, uint youth)
    {
        var hash = Mix((uint)number);
        var part = parts[hash & (Parts - 1)];
        var entry = new Entry((int)number + 1, allocatedOn?.DayNumber ?? -1, (uint)(row >> 32), youth);
        var at = (int)(hash >> 8) & (part.Slots.Length - 1);
        var (found, versions) = (Repeat.None, 0);
        for (; part.Slots[at].NumberPlusOne != 0; at = (at + 1) & (part.Slots.Length - 1))
        {
            var other = part.Slots[at];
            if (other.NumberPlusOne != entry.NumberPlusOne) continue;
            if (other == entry) return Repeat.SameRow;
            if (other.Youth != youth && other.Youth != 0 && youth != 0) found = Repeat.OtherYouth;
            else if (other.Day == entry.Day && found == Repeat.None) found = Repeat.SameVersion;
            if (++versions == MostVersions) return found; // A number that is the same in every row: enough is known.
        }
        part.Slots[at] = entry;
        if (++part.Count * 4 > part.Slots.Length * 3) Grow(part);
        return found;
    }

    static void Grow(Part part)
    {
        var old = part.Slots;
        part.Slots = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.NumberPlusOne == 0) continue;
            var at = (int)(Mix((uint)(entry.NumberPlusOne - 1)) >> 8) & (part.Slots.Length - 1);
            while (part.Slots[at].NumberPlusOne != 0) at = (at + 1) & (part.Slots.Length - 1);
            part.Slots[at] = entry;
        }
    }

    static uint Mix(uint number)
    {
        unchecked
        {
            number = (number ^ number >> 16) * 0x7FEB352Du;
            number = (number ^ number >> 15) * 0x846CA68Bu;
            return number ^ number >> 16;
        }
    }
}
