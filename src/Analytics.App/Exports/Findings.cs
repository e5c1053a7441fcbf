using System.Collections.Frozen;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;

namespace Analytics.App.Exports;

static class Findings
{
    /// <summary>All of them, of every delivery: where, which rule and what to do, never a value of the row.</summary>
    const string Sql = """
        select   municipality, delivery_id, line, column_name, rule, level, rule
        from     intake.finding
        order by municipality, delivery_id, finding_no
        """;

    static readonly FrozenDictionary<string, string> Messages =
        Rules.All.ToFrozenDictionary(rule => rule.Code, rule => rule.Message, StringComparer.Ordinal);

    public static Export Table { get; } = new("findings", Released: null, Internal: new(Sql,
        Column.Text("municipality"), Column.Whole("delivery"), Column.Whole("line"), Column.Text("column"),
        Column.Text("rule"), Column.Word("level", Level),
        new Column("message", CellKind.Text, static (row, i) => Messages.GetValueOrDefault(row.GetString(i), ""))));

    static string Level(short level) => (Severity)level switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "remark",
    };
}
