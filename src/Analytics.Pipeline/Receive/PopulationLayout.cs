using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ColumnContent;

namespace Analytics.Pipeline.Receive;

public static partial class Layouts
{
    /// <summary>
    /// In the order of <see cref="PopulationColumn"/>. A heading that says "tot en met" is none of these: an age
    /// that is included would be read as one that is not.
    /// </summary>
    public static Layout Population { get; } = new(ExtractKind.Population,
    [
        new("Code", Code, true,
        [
            "gebiedscode", "gebied", "buurtcode", "wijkcode", "regiocode", "codering", "gwb code", "statcode",
            "area code", "area",
        ]),
        new("Jaar", Number, true, ["peiljaar", "jaartal", "year"]),
        new("LeeftijdVan", Number, true,
            ["leeftijd vanaf", "van leeftijd", "vanaf leeftijd", "leeftijd begin", "age from"]),
        new("LeeftijdTot", Number, true, ["tot leeftijd", "leeftijd einde", "age until", "age to"]),
        new("Aantal", Number, true,
            ["aantal jeugdigen", "aantal inwoners", "jeugdigen", "inwoners", "bevolking", "count", "population"]),
    ], IgnoresUnknown: true);
}
