using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model;

/// <summary>Hands out second readers: one an organisation and a patience.</summary>
internal sealed class ModelReaders(Coach coach, ModelCalls calls, PromptBook prompts, ModelSettings settings)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    private readonly string[] _rules = [.. RulesOfMeaning.Of(coach).Select(rule => rule.Id)];

    /// <summary>A reader for a card that somebody waits for.</summary>
    public ISecondReader AtOnce(string tenant) => new ModelReader(calls, prompts, _rules, tenant, settings.Budget);

    /// <summary>A reader for somebody who pressed a button to have it: channels take a button for broken soon after.</summary>
    public ISecondReader Asked(string tenant) => new ModelReader(calls, prompts, _rules, tenant, settings.Limit < Longest ? settings.Limit : Longest);

    /// <summary>A reader for what may come later.</summary>
    public ISecondReader InTime(string tenant) => new ModelReader(calls, prompts, _rules, tenant, settings.Limit);
}
