using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.App.Drop;

/// <summary>
/// What became of a dropped file, as a text file beside where it lay: in <c>verwerkt</c> or <c>geweigerd</c>. The file
/// itself is removed: its bytes are kept nowhere once it is decided, and this folder is no exception.
/// </summary>
static class DropResult
{
    const int MostFindings = 1000;

    public static void Write(DroppedFile file, DeliveryRow delivery, IReadOnlyList<Finding> findings)
    {
        var refused = DeliveryWords.ParseState(delivery.State) is DeliveryState.Refused or DeliveryState.Failed;
        var inbox = Path.GetDirectoryName(file.Path)!;
        var folder = Directory.CreateDirectory(Path.Combine(file.Approve ? Path.GetDirectoryName(inbox)! : inbox,
            refused ? "geweigerd" : "verwerkt"));
        var text = Path.Combine(folder.FullName, file.Name + ".txt");
        File.WriteAllText(text + ".part", Words(file, delivery, findings));
        File.Move(text + ".part", text, overwrite: true);
        File.Delete(file.Path);
    }

    static string Words(DroppedFile file, DeliveryRow delivery, IReadOnlyList<Finding> findings)
    {
        var text = new StringBuilder();
        text.AppendLine(Invariant($"{file.Name}: aanlevering {delivery.DeliveryId} van {delivery.Municipality}"));
        text.AppendLine(delivery.Sentence ?? Format.Capital(DeliveryTexts.State(delivery.State)));
        text.AppendLine(Invariant($"Stand: {DeliveryTexts.State(delivery.State)}."));
        if (findings.Count > 0) text.AppendLine();
        foreach (var finding in findings.Take(MostFindings)) text.AppendLine(Line(finding));
        if (findings.Count > MostFindings) text.AppendLine("Er zijn meer bevindingen: zie de bladzijde Aanleveren.");
        return text.ToString();
    }

    static string Line(Finding finding)
    {
        var place = finding.Line == 0 ? "hele bestand" : Invariant($"regel {finding.Line}");
        var column = finding.Column.Length == 0 ? "" : " · " + finding.Column;
        return $"{finding.Rule} · {place}{column}: {DeliveryTexts.Message(finding.Rule)}";
    }

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
