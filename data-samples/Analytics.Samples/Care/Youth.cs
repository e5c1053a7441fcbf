namespace Analytics.Samples.Care;

/// <summary>An invented child: nobody was looked at to make one.</summary>
sealed record Youth(
    string Pseudonym, string Household, int BirthYear, char Sex, string TargetGroup, string Neighbourhood,
    List<Spell> Spells)
{
    /// <summary>From this day the municipality no longer knows the neighbourhood; null when it always does.</summary>
    public int? UnknownFrom { get; set; }
}

/// <summary>A time in one form of care with one provider; both days are included.</summary>
sealed record Spell(Form Form, Product Product, string Provider, string Referrer, int Start, int End)
{
    /// <summary>The spell begins a time in care: nothing went before it for at least 120 days.</summary>
    public bool Opens { get; init; }

    /// <summary>The spell goes on under another product code from the day after its end.</summary>
    public bool Recoded { get; init; }
}
