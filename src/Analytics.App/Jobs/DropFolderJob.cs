using Analytics.App.Drop;
using Analytics.Pipeline;
using Analytics.Pipeline.Store;

namespace Analytics.App.Jobs;

/// <summary>
/// Delivers what lies whole in the drop folder. A file is removed after its delivery was decided; when the work is cut
/// off before that, the same file is delivered again and recognised as the same content.
/// </summary>
public sealed class DropFolderJob(Database database, Flow flow, DropFolder folder) : IScheduledJob
{
    const string Actor = "drop folder";
    const int MostFindings = 1001;

    public async Task<string?> RunAsync(CancellationToken ct)
    {
        var files = folder.Look();
        foreach (var file in files) await DeliverAsync(file, ct);
        return files.Count > 0 ? Schedule.Deliveries : null; // It looks whether the region has to be computed again.
    }

    async Task DeliverAsync(DroppedFile file, CancellationToken ct)
    {
        await using var content = File.OpenRead(file.Path);
        var received = await flow.ReceiveAsync(content, file.Name, file.Kind, file.Municipality, file.Approve, ct);
        var delivery = (await flow.TakeInAsync(received, Actor, null, ct)).Delivery;
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        if (await Deliveries.FindAsync(connection, delivery) is not { } row) return;
        DropResult.Write(file, row, await Deliveries.FindingsAsync(connection, delivery, MostFindings));
    }
}
