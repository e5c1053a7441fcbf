using Analytics.Pipeline.Domain;

namespace Analytics.App.Exports;

static class Allocations
{
    /// <summary>The accepted ones as they are stored. Until is exclusive, and empty while it is open.</summary>
    const string Sql = """
        select   a.municipality, a.allocation_number, a.youth_key::text, a.neighbourhood, a.care_form, a.product,
                 a.provider, a.valid_from, a.valid_until, a.declared_cents
        from     care.allocation a
        join     intake.delivery d using (municipality, delivery_id)
        where    d.state = 'accepted'
        order by a.municipality, a.allocation_number, a.delivery_id, a.line
        """;

    public static Export Table { get; } = new("allocations", Released: null, Internal: new(Sql,
        Column.Text("municipality"), Column.Whole("allocationNumber"), Column.Text("youthKey"), Column.Text("area"),
        Column.Word("form", form => ((CareForm)form).Key()), Column.Text("product"), Column.Text("provider"),
        Column.Date("from"), Column.Date("until"), Column.Whole("amountCents")));
}
