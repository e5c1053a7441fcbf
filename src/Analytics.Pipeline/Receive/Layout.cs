using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Receive;

/// <summary>What the cells of a column hold, so far as recognising a file needs to know.</summary>
public enum ColumnContent : byte
{
    Code,
    Name,
    Number,
    Date,

    /// <summary>Money, in euros or cents; recognised from heading and values.</summary>
    Amount,

    /// <summary>Money that is cents whatever the values look like.</summary>
    Cents,

    /// <summary>Stands for a person or a household: the place where a BSN is to be expected.</summary>
    Pseudonym,
}

/// <summary>One column that we know, and the other headings under which suites write it.</summary>
/// <param name="Name">As controllers write it: "Ingangsdatum".</param>
/// <param name="Required">Without this column the file is refused; a cell in it may still be empty.</param>
/// <param name="Prefixes">Beginnings of headings that are this column too, where tables add a unit.</param>
public sealed record ColumnName(
    string Name, ColumnContent Content, bool Required, string[] Synonyms, params string[] Prefixes);

/// <summary>The columns of one kind of extract. A column is known by its place in the list.</summary>
/// <param name="IgnoresUnknown">Public tables have a hundred columns; a file about children no unknown one.</param>
public sealed record Layout(ExtractKind Kind, IReadOnlyList<ColumnName> Columns, bool IgnoresUnknown);

/// <summary>The layouts of the kinds of extract.</summary>
public static partial class Layouts
{
    /// <summary>The one whose columns somebody can choose: not that of public tables, which have their own
    /// headings.</summary>
    public static Layout? Chosen(ExtractKind kind) => kind switch
    {
        ExtractKind.Allocations => Allocations,
        ExtractKind.Claims => Claims,
        ExtractKind.Population => Population,
        _ => null,
    };
}
