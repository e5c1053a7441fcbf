namespace Analytics.Samples.Files;

/// <summary>A column of an extract with allocations.</summary>
enum Column
{
    Municipality, District, Neighbourhood, Pseudonym, BirthYear, Sex, Number, Category, Product, Provider, Referrer,
    AllocatedOn, Start, End, CareStart, CareEnd, Volume, Unit, Frequency, Tariff, Declared, EndReason, ChangeReason,
    Segment, TargetGroup, Household, Period, Extra,
}
