using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Adds up the rows that count while they pass: per quarter, wijk and form of care, and as a whole. There are at most
/// some two hundred such totals, and a total holds a bit per child: see <see cref="YouthSet"/>.
/// </summary>
sealed class TotalsOfRows
{
    readonly Total whole = new();
    readonly Dictionary<int, Total> quarters = [];
    readonly Dictionary<string, Total> districts = new(StringComparer.Ordinal);
    readonly CodeNumbers neighbourhoods = new();
    readonly Total?[] forms = new Total?[CareForms.All.Count + 1];
    Total?[] districtOf = new Total?[64];

    sealed class Total
    {
        readonly YouthSet youths = new();
        long rows, cents, unknown, repaired;

        public long Rows => rows;
        public long Cents => cents;

        public void See(Allocation row, int youth)
        {
            rows++;
            checked { cents += row.DeclaredCents ?? 0; }
            if (row.Neighbourhood is null) unknown++;
            if (row.IsRepaired) repaired++;
            youths.Add(youth);
        }

        public DeliveryTotal As(TotalBy by, string key) => new(by, key, rows, youths.Count, cents, unknown, repaired);
    }

    /// <param name="youth">The number of the row's child, see <see cref="YouthNumbers"/>.</param>
    public void See(Allocation row, int youth)
    {
        whole.See(row, youth);
        var quarter = Quarter.Of(row.Validity.From).Number;
        if (!quarters.TryGetValue(quarter, out var total)) quarters[quarter] = total = new Total();
        total.See(row, youth);
        District(row.Neighbourhood).See(row, youth);
        (forms[(int)row.Form] ??= new Total()).See(row, youth);
    }

    /// <summary>The whole first, then each way of adding up by key.</summary>
    /// <exception cref="InvalidOperationException">The totals and the report do not agree: a fault of this
    /// program.</exception>
    public IReadOnlyList<DeliveryTotal> Of(IntakeReport report)
    {
        if (report.Verdict == Verdict.Refused) return []; // Nothing of it is kept.
        foreach (var totals in (IEnumerable<Total>[])[quarters.Values, districts.Values, forms.OfType<Total>()])
        {
            var (rows, cents) = (totals.Sum(total => total.Rows), totals.Sum(total => total.Cents));
            if (rows != whole.Rows || cents != report.AmountStoredCents) throw new InvalidOperationException(
                $"{rows} rows and {cents} cents were added up of {whole.Rows} and {report.AmountStoredCents}.");
        }
        return
        [
            whole.As(TotalBy.Whole, DeliveryTotal.All),
            .. quarters.OrderBy(pair => pair.Key)
                .Select(pair => pair.Value.As(TotalBy.Quarter, new Quarter(pair.Key).ToString())),
            .. districts.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => pair.Value.As(TotalBy.District, pair.Key)),
            .. CareForms.All.Where(form => forms[(int)form] is not null)
                .Select(form => forms[(int)form]!.As(TotalBy.Form, form.Key())),
        ];
    }

    Total District(string? neighbourhood)
    {
        var number = neighbourhoods.Of(neighbourhood);
        if (number >= districtOf.Length) Array.Resize(ref districtOf, number * 2);
        // Number 0 is no code, or one too many to be remembered.
        return number == 0 ? Find(neighbourhood) : districtOf[number] ??= Find(neighbourhood);
    }

    Total Find(string? neighbourhood)
    {
        var district = neighbourhood is not null && AreaCode.IsNeighbourhood(neighbourhood)
            ? AreaCode.DistrictOf(neighbourhood) : DeliveryTotal.Unknown;
        if (!districts.TryGetValue(district, out var total)) districts[district] = total = new Total();
        return total;
    }
}
