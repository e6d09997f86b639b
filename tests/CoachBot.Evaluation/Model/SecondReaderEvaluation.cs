using System.Globalization;
using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;
using CoachBot.Evaluation.Drafts;
using CoachBot.Evaluation.Texts;
using CoachBot.Model;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Evaluation.Model;

/// <summary>
/// The whole review with the second reader on: the same table as without, and what the calls came to, so that an operator
/// can judge a model before switching it on.
/// </summary>
internal sealed class SecondReaderEvaluation : IEvaluation
{
    private const string Tenant = "evaluation";
    private const int AtOnce = 4;

    /// <summary>A model of others' making is not trained here.</summary>
    public void Train()
    {
    }

    public void Evaluate() => EvaluateAsync().GetAwaiter().GetResult();

    private static async Task EvaluateAsync()
    {
        var (configuration, settings) = SecondReaderOptions.Read();
        using var shipped = Coach.Load();
        await using var services = Services(configuration, shipped);
        var reader = services.GetRequiredService<ModelReaders>().InTime(Tenant);
        var (alone, together) = (new List<JudgedDraft>(), new List<JudgedDraft>());
        foreach (var (scorer, drafts) in EngineEvaluation.Unread())
        {
            using var coach = Coach.Load(scorer);
            var measured = drafts.GroupBy(draft => draft.Author, StringComparer.Ordinal).SelectMany(author => author.Take(SecondReaderOptions.MostDrafts)).ToList();
            alone.AddRange(measured.Select(draft => JudgedDraft.Of(draft, coach.Review(draft.Text, draft.Language))));
            together.AddRange(await ReadAsync(reader, coach, measured));
        }

        DraftReport.Print(together);
        DraftReport.PrintLine("the rules alone", alone);
        DraftReport.PrintLine("with the second reader", together);
        Print(settings, services.GetRequiredService<ModelUsage>());
    }

    private static async Task<JudgedDraft[]> ReadAsync(ISecondReader reader, Coach coach, List<LabelledDraft> drafts)
    {
        var verifier = new OpinionVerifier(coach);
        var judged = new JudgedDraft[drafts.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, drafts.Count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, cancellationToken) =>
        {
            var report = coach.Review(drafts[i].Text, drafts[i].Language);
            var opinion = await reader.ReadAsync(ReadingRequest.For(coach, report, ""), cancellationToken);
            judged[i] = JudgedDraft.Of(drafts[i], opinion is null ? report : verifier.Add(report, opinion));
        });
        return judged;
    }

    /// <summary>The service's own wiring; only the day's allowance is lifted, because the operator measures on purpose.</summary>
    private static ServiceProvider Services(IConfiguration configuration, Coach coach)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Error));
        services.AddSingleton(coach);
        services.AddModel(new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection([KeyValuePair.Create("Model:TokensPerDay", (string?)"1e12")]).Build());
        return services.BuildServiceProvider();
    }

    private static void Print(ModelSettings settings, ModelUsage usage) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{settings.Name}: {usage.Calls} calls, {usage.Failures} failed; {usage.Tokens} tokens, {Mean(usage.Tokens, usage.Calls):F0} a call; {usage.Time.TotalSeconds:F1} s, {Mean(usage.Time.TotalSeconds, usage.Calls):F2} s a call"));

    private static double Mean(double sum, long calls) => sum / Math.Max(1, calls);
}
