using CoachBot.Coaching.Policy;
using CoachBot.State;
using Microsoft.Bot.Builder;

namespace CoachBot.Approvals;

/// <summary>Keeps requests and what waits for whom; when two change the same at once neither is lost.</summary>
internal sealed class ApprovalStore(IStorage storage, Retention retention, TimeProvider clock)
{
    private const int MostRounds = 20;

    /// <returns>Null where there is none, or it is too old.</returns>
    public async Task<Approval?> FindAsync(Person author, string id, CancellationToken cancellationToken) =>
        Fresh(await storage.FindAsync<Approval>(Key(author, id), cancellationToken));

    public Task<ApproverFile?> FindAsync(Approver approver, Person colleague, CancellationToken cancellationToken) =>
        storage.FindAsync<ApproverFile>(approver.Key(colleague), cancellationToken);

    /// <summary>Keeps a request; of one made before, what became of it.</summary>
    public async Task<Approval> AskAsync(Approval approval, CancellationToken cancellationToken) => (await ChangeAsync<Approval>(
        Key(approval.Author, approval.Id),
        stored =>
        {
            approval.ETag = stored?.ETag ?? DatabaseStorage.Absent;
            return Fresh(stored) is null ? approval : null;
        },
        cancellationToken))!;

    /// <summary>Changes a request; null where it is gone.</summary>
    public async Task<Approval?> ChangeAsync(Person author, string id, Action<Approval> change, CancellationToken cancellationToken) => Fresh(await ChangeAsync<Approval>(
        Key(author, id),
        stored =>
        {
            if (Fresh(stored) is not { } approval)
            {
                return null;
            }

            change(approval);
            return approval;
        },
        cancellationToken));

    /// <summary>Changes what is kept of an approver, less what is too old.</summary>
    public async Task<ApproverFile> ChangeAsync(Approver approver, Person colleague, Action<ApproverFile> change, CancellationToken cancellationToken) => (await ChangeAsync<ApproverFile>(
        approver.Key(colleague),
        stored =>
        {
            var file = stored ?? new ApproverFile();
            file.Waiting.RemoveAll(waiting => waiting.At + retention.Current <= clock.GetUtcNow());
            change(file);
            return file;
        },
        cancellationToken))!;

    public Task ForgetAsync(Approver approver, Person colleague, CancellationToken cancellationToken) => storage.DeleteAsync([approver.Key(colleague)], cancellationToken);

    private Approval? Fresh(Approval? approval) => approval?.Prune(clock.GetUtcNow(), retention.Current) == true ? approval : null;

    /// <param name="change">What to write in the place of what is stored; null to leave it.</param>
    /// <returns>What is stored in the end.</returns>
    private async Task<T?> ChangeAsync<T>(string key, Func<T?, T?> change, CancellationToken cancellationToken)
        where T : class
    {
        for (var round = 1; ; round++)
        {
            var stored = await storage.FindAsync<T>(key, cancellationToken);
            if (change(stored) is not { } changed)
            {
                return stored;
            }

            try
            {
                await storage.WriteAsync(key, changed, cancellationToken);
                return changed;
            }
            catch (ETagConflictException) when (round < MostRounds)
            {
                // Somebody was faster: once more on what they left.
            }
        }
    }

    private static string Key(Person author, string id) => author.Key("approval-" + id);
}
