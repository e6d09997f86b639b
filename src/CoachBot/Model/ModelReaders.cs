using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model;

/// <summary>Hands out second readers: one an organisation and a patience.</summary>
internal sealed class ModelReaders(Coach coach, ModelCalls calls, PromptBook prompts, ModelSettings settings)
{
    private readonly string[] _rules = [.. RulesOfMeaning.Of(coach).Select(rule => rule.Id)];

    /// <summary>A reader for a card that somebody waits for.</summary>
    public ISecondReader AtOnce(string tenant) => new ModelReader(calls, prompts, _rules, tenant, settings.Budget);

    /// <summary>A reader for what may come later.</summary>
    public ISecondReader InTime(string tenant) => new ModelReader(calls, prompts, _rules, tenant, settings.Limit);
}
