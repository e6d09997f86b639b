using CoachBot.Coaching;
using CoachBot.Coaching.Knowledge.Guidance;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace CoachBot.Bot;

/// <summary>
/// Keeps the organisation's guidance as its folder has it. Reading it in never delays the start: until it is read, answers
/// come from the article alone.
/// </summary>
internal sealed class GuidanceService(GuidanceSettings settings, Coach coach, TimeProvider time, ILogger<GuidanceService> log) : BackgroundService
{
    // An editor that replaces a file deletes and renames within moments: one reading is enough.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(300);

    // Network drives and mounted configuration announce no change.
    private static readonly TimeSpan AtLeastEvery = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Folder is not { } path)
        {
            return;
        }

        await Task.Yield();
        var folder = new GuidanceFolder(path);
        using var files = new PhysicalFileProvider(path);
        while (!stoppingToken.IsCancellationRequested)
        {
            var change = files.Watch("**/*");
            Read(folder);
            await ChangeAsync(change, stoppingToken);
        }
    }

    private void Read(GuidanceFolder folder)
    {
        try
        {
            var change = folder.Read();
            foreach (var problem in change.Problems)
            {
                log.GuidanceProblem(problem.File, problem.Line, problem.Problem);
            }

            if (change.IsChange)
            {
                coach.Guidance.Replace(change.Sections);
                log.GuidanceRead(change.Sections.Count, change.Files);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.GuidanceUnreadable(exception.GetType().Name);
        }
    }

    private async Task ChangeAsync(IChangeToken change, CancellationToken stoppingToken)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = change.RegisterChangeCallback(_ => changed.TrySetResult(), state: null);
        await Task.WhenAny(changed.Task, Task.Delay(AtLeastEvery, time, stoppingToken));
        await Task.Delay(Settled, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
