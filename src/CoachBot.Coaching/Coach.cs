using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Knowledge.Guidance;
using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Rewriting;
using CoachBot.Coaching.Tips;

namespace CoachBot.Coaching;

/// <summary>
/// The coach: everything a channel can ask of it. Thread-safe; one instance serves everybody. What a draft's review needs is read in
/// at once, the rest when it is first asked for or by <see cref="WarmUp"/>.
/// </summary>
public sealed class Coach : IDisposable
{
    private readonly Reviewer _reviewer;
    private readonly LanguageIdentifier _languages;
    private readonly Lazy<KnowledgeBase> _knowledge = new(KnowledgeBase.Load);
    private readonly Lazy<TipJar> _tips;
    private readonly Lazy<PracticeCoach> _practice;
    private readonly Lazy<CrisisGuide> _crisis;

    private Coach(Reviewer reviewer, LanguageIdentifier languages)
    {
        _reviewer = reviewer;
        _languages = languages;
        _tips = new(() => TipJar.Load(_knowledge.Value));
        _practice = new(() => PracticeCoach.Load(reviewer, languages));
        _crisis = new(() => CrisisGuide.Load(reviewer, languages));
    }

    /// <exception cref="FormatException">A rule file has a mistake; the message names it.</exception>
    public static Coach Load() => Load(DraftScorer.Load());

    /// <summary>A coach with another scorer, such as one that has not learned from the drafts it is measured on.</summary>
    /// <exception cref="FormatException">A rule file has a mistake; the message names it.</exception>
    public static Coach Load(DraftScorer scorer) => new(Reviewer.Load(scorer), LanguageIdentifier.Load());

    /// <summary>Exercises and the ladder for those who never posted.</summary>
    public PracticeCoach Practice => _practice.Value;

    /// <summary>The organisation's own guidance, searched beside the article.</summary>
    public GuidanceLibrary Guidance => _knowledge.Value.Guidance;

    /// <summary>The guided conversation when it burns.</summary>
    public CrisisGuide Crisis => _crisis.Value;

    /// <summary>The rules, in the order in which they read a draft.</summary>
    public IReadOnlyList<IReviewRule> Rules => _reviewer.Rules;

    /// <summary>French or English; null where the text is too short or too mixed to tell.</summary>
    public Language? LanguageOf(string text) => _languages.Identify(text).Language;

    /// <summary>Reads a draft with every rule.</summary>
    /// <param name="draft">The draft as written.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="policy">What the organisation asks; the defaults where it is left out.</param>
    public ReviewReport Review(string draft, Language language, ReviewPolicy? policy = null) => _reviewer.Review(draft, language, policy ?? ReviewPolicy.Default);

    /// <summary>Writes a draft anew so that nothing in it holds it back, or says why that cannot be done honestly.</summary>
    /// <param name="draft">The draft as written.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="policy">What the organisation asks.</param>
    /// <param name="isIgnored">The findings that the author chose to ignore.</param>
    public Rewrite Rewrite(string draft, Language language, ReviewPolicy policy, Func<Draft, Finding, bool> isIgnored) =>
        new Rewriter(_reviewer).Write(draft, language, policy, isIgnored);

    /// <summary>Answers from the article and the organisation's guidance, or says that neither answers.</summary>
    /// <param name="question">In any wording.</param>
    /// <param name="language">The language to answer in.</param>
    /// <param name="previousTopic">What the answer before was about, so that "and why?" is understood; null for nothing.</param>
    public KnowledgeAnswer Ask(string question, Language language, string? previousTopic) => _knowledge.Value.Ask(question, language, previousTopic);

    /// <summary>The entry on a topic of the coaching contract; null where there is no such topic.</summary>
    public KnowledgeEntry? Entry(string topic, Language language) => _knowledge.Value.Find(topic, language);

    /// <summary>A tip the person has not seen, or the one seen longest ago.</summary>
    /// <param name="language">The language of the request.</param>
    /// <param name="about">A topic or mood in the person's words; null for any.</param>
    /// <param name="seen">Ids of the tips given before, the oldest first.</param>
    public Tip NextTip(Language language, string? about, IReadOnlyCollection<string> seen) => _tips.Value.Next(language, about, seen);

    /// <summary>Reads in whatever is not read yet.</summary>
    /// <exception cref="FormatException">A data file has a mistake; the message names it.</exception>
    public void WarmUp() => _ = (_tips.Value, _practice.Value, _crisis.Value);

    public void Dispose()
    {
        if (_knowledge.IsValueCreated)
        {
            _knowledge.Value.Dispose();
        }
    }
}
