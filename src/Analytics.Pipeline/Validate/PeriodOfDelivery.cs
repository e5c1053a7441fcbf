namespace Analytics.Pipeline.Validate;

/// <summary>The period that a file says it is about: the same in every row, or none.</summary>
sealed class PeriodOfDelivery
{
    public const string None = "doorlopend";
    string? first;
    bool differs;

    public void See(string? period)
    {
        if (ReferenceEquals(period, first) || period is null) return;
        if (first is null) first = period;
        else differs |= first != period;
    }

    public string Text => differs || first is null ? None : first;
}
