namespace Analytics.Attack;

/// <summary>Which number of a cell.</summary>
public enum CellPart
{
    Numerator,

    /// <summary>Only where it counts children or events too.</summary>
    Denominator,

    /// <summary>Denominator minus numerator: nobody prints it, everybody can subtract.</summary>
    Rest,
}

/// <summary>A number that a reader knows or wants to know.</summary>
readonly record struct CellKey(string Indicator, CellPart Part, string Area, string Form, string Period)
{
    public override string ToString() => Part == CellPart.Numerator
        ? $"{Indicator} {Form} {Area} {Period}"
        : $"{Indicator} ({Part}) {Form} {Area} {Period}";
}
