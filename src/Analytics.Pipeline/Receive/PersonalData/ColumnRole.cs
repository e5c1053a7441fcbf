namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>What can stand in a column, and so what is looked for in it besides what is looked for everywhere.</summary>
enum ColumnRole : byte
{
    /// <summary>Codes and numbers that rules check one by one: what else stands there is set apart anyway.</summary>
    Closed,

    /// <summary>Anything: labels, and columns that are dropped.</summary>
    Open,

    /// <summary>Anything, and most likely codes of children or households.</summary>
    Pseudonym,

    /// <summary>Codes or names of organisations.</summary>
    Organisation,
    Date,
    BirthYear,
}

static class ColumnRoles
{
    /// <summary>Whether anything can be written in it.</summary>
    public static bool IsOpen(this ColumnRole role) => role is ColumnRole.Open or ColumnRole.Pseudonym;

    public static Subject Subject(this ColumnRole role) => role switch
    {
        ColumnRole.Organisation => PersonalData.Subject.Organisations,
        ColumnRole.Pseudonym => PersonalData.Subject.Pseudonyms,
        _ => PersonalData.Subject.Children,
    };

    /// <param name="column">In the layout; -1 for a column that is dropped.</param>
    public static ColumnRole Of(int column, Layout layout)
    {
        if (layout.IgnoresUnknown) return ColumnRole.Closed; // A public table is about areas.
        if (column < 0) return ColumnRole.Open;
        return layout.Columns[column] switch
        {
            { Name: "Aanbiedercode" } => ColumnRole.Organisation,
            { Name: "Geboortejaar" } => ColumnRole.BirthYear,
            { Name: "Leveringsperiode" } => ColumnRole.Closed,
            { Content: ColumnContent.Date } => ColumnRole.Date,
            { Content: ColumnContent.Pseudonym } => ColumnRole.Pseudonym,
            { Content: ColumnContent.Name } => ColumnRole.Open,
            _ => ColumnRole.Closed,
        };
    }
}
