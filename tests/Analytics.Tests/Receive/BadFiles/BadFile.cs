using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>A file that somebody will deliver some day, and what must become of it.</summary>
/// <param name="Found">What must be found, in order: "T010:22:Einddatum B011:30"; no line when it is about the whole
/// file.</param>
/// <param name="Says">The sentence on top of a refused file, else what the first finding says; empty when nothing is
/// found.</param>
sealed record BadFile(string Name, byte[] Bytes, Verdict Verdict, string Found, string Says)
{
    static readonly IntakeContext municipality = Extracts.Context with { Profile = MunicipalityProfile.Empty };

    public string FileName { get; init; } = "toewijzingen.csv";
    public ExtractKind Kind { get; init; }
    public IntakeContext Context { get; init; } = municipality;

    /// <summary>Rows set apart; in a refused file all of them count as such.</summary>
    public int Apart { get; init; } = 1;

    /// <summary>The whole file is refused. Where: "B003:22", "B006::Opmerking", or only "B001".</summary>
    public static BadFile Refused(string name, byte[] bytes, string found, string sentence) =>
        new(name, bytes, Verdict.Refused, found, $"Geweigerd: {sentence}");

    public static BadFile Refused(string name, string content, string found, string sentence) =>
        Refused(name, Encoding.UTF8.GetBytes(content), found, sentence);

    /// <summary>Rows are set apart (one unless it says otherwise), the others stored.</summary>
    public static BadFile SetsApart(string name, string content, string found, string message, int apart = 1) =>
        new(name, Encoding.UTF8.GetBytes(content), Verdict.AcceptedWithRemarks, found, message) { Apart = apart };

    /// <summary>Odd, but nothing is lost: every row is stored.</summary>
    public static BadFile Harmless(string name, string content) => Harmless(name, Encoding.UTF8.GetBytes(content));

    public static BadFile Harmless(string name, byte[] bytes) =>
        new(name, bytes, Verdict.Accepted, "", "") { Apart = 0 };

    public (int Records, IntakeReport Report) Check()
    {
        if (Kind == ExtractKind.AreaFigures)
        {
            var figures = AreaFigureCheck.Open(new MemoryStream(Bytes), FileName, Context);
            return (figures.Records().Count(), figures.Report);
        }
        var check = AllocationCheck.Open(new MemoryStream(Bytes), FileName, Context);
        return (check.Records().Count(), check.Report);
    }
}
