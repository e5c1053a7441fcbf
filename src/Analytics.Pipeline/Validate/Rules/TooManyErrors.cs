using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static Rule TooManyErrors { get; } = new(
        Code: "B010",
        Severity.Error,
        Column: "",
        Message: "Te veel regels hebben een fout; het hele bestand is geweigerd. Herstel de fouten en lever opnieuw "
            + "aan.",
        MessageEnglish: "Too many rows have an error; the whole file is refused. Correct them and deliver again.",
        Caveat: "5 % of the lines, unless the profile says otherwise.");
}
