using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule RowRagged { get; } = new(
        Code: "B011",
        Severity.Error,
        Column: "",
        Message: "Deze regel heeft meer of minder velden dan er kolomkoppen zijn. Controleer scheidingstekens in de "
            + "tekst.",
        MessageEnglish: "This row has more or fewer fields than there are headings. Check separators inside texts.");
}
