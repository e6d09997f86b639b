namespace CoachBot.Coaching.Review;

/// <summary>What a rule is, apart from how it looks for trouble.</summary>
/// <param name="Id">The identifier of the coaching contract, such as <c>market-sensitive</c>.</param>
/// <param name="Severity">The default severity.</param>
/// <param name="Citation">Where the rule comes from.</param>
/// <param name="Name">A noun for headings.</param>
/// <param name="Message">What is the trouble; may hold placeholders such as <c>{count}</c> that the rule fills.</param>
/// <param name="Why">Why it matters to an executive, in one sentence.</param>
/// <param name="Fix">What to do instead, in one sentence.</param>
/// <param name="Instead">Other ways to act where no honest rewrite exists; empty where the fix says it all.</param>
/// <param name="Precedent">What happened to somebody who did it; null where there is no documented case.</param>
/// <param name="Examples">Drafts that must and must not raise the rule.</param>
public sealed record RuleInfo(
    string Id,
    Severity Severity,
    Citation Citation,
    Localized Name,
    Localized Message,
    Localized Why,
    Localized Fix,
    IReadOnlyList<Localized> Instead,
    Localized? Precedent,
    IReadOnlyList<RuleExample> Examples)
{
    /// <summary>The name as it stands inside a sentence.</summary>
    internal Localized NameInText => new(Lower(Name.French), Lower(Name.English));

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
