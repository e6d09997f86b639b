using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.SecondReading;

/// <summary>
/// Whether a model's answer may be shown: each sentence cites passages that were given, states no number or name that they
/// do not, and is made of their words. One sentence that fails spoils the answer, because the others may hang on it.
/// </summary>
public sealed class AnswerVerifier(Coach coach)
{
    private const int MostSentences = 4;
    private const double LeastShared = 0.6;

    private static readonly HashSet<string> NoRules = [];

    private readonly ModelWords _words = new(coach);

    /// <summary>The sentences; none where the answer may not be shown.</summary>
    public IReadOnlyList<CitedSentence> Verify(AnswerRequest request, IReadOnlyList<AnswerSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(sentences);

        // The question lends its words, so that a sentence may take it up, but never a fact.
        var lent = Stem.AllOf(Draft.Parse(request.Question, request.Language));
        var verified = sentences.Take(MostSentences + 1).Select(sentence => Verify(request, lent, sentence)).OfType<CitedSentence>().ToList();
        return sentences.Count <= MostSentences && verified.Count == sentences.Count ? verified : [];
    }

    private CitedSentence? Verify(AnswerRequest request, HashSet<string> lent, AnswerSentence sentence)
    {
        var cited = request.Passages.Where(passage => sentence.Passages.Contains(passage.Id, StringComparer.Ordinal)).ToList();
        var isKnown = cited.Count > 0 && cited.Count == sentence.Passages.Distinct(StringComparer.Ordinal).Count();
        return isKnown && _words.Pass(sentence.Text, request.Language, NoRules) is { } text && RestsOn(text, cited, lent, request.Language)
            ? new CitedSentence(text, cited)
            : null;
    }

    private static bool RestsOn(string text, List<Passage> cited, HashSet<string> lent, Language language)
    {
        var written = Draft.Parse(text, language);
        var source = Draft.Parse(string.Join('\n', cited.Select(passage => passage.Text)), language);
        var stems = Stem.AllOf(written);
        var known = Stem.AllOf(source);
        return NewFacts.AreNone(source, written) && stems.Overlaps(known) && stems.Count(stem => known.Contains(stem) || lent.Contains(stem)) >= LeastShared * stems.Count;
    }
}
