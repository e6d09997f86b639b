using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Parsing;

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
        var verified = sentences.Take(MostSentences + 1).Select(sentence => Verify(request, sentence)).OfType<CitedSentence>().ToList();
        return sentences.Count <= MostSentences && verified.Count == sentences.Count ? verified : [];
    }

    private CitedSentence? Verify(AnswerRequest request, AnswerSentence sentence)
    {
        var cited = request.Passages.Where(passage => sentence.Passages.Contains(passage.Id, StringComparer.Ordinal)).ToList();
        var isKnown = cited.Count > 0 && cited.Count == sentence.Passages.Distinct(StringComparer.Ordinal).Count();
        return isKnown && _words.Pass(sentence.Text, request.Language, NoRules) is { } text && RestsOn(text, cited, request)
            ? new CitedSentence(text, cited)
            : null;
    }

    private static bool RestsOn(string text, List<Passage> cited, AnswerRequest request)
    {
        var written = Draft.Parse(text, request.Language);
        var source = Draft.Parse(string.Join('\n', cited.Select(passage => passage.Text)), request.Language);
        var asked = Draft.Parse(request.Question, request.Language);
        var stems = Stems(written);
        var known = Stems(source);

        // The question lends its words, so that a sentence may take it up, but never a fact.
        var borrowed = Stems(asked);
        var shared = stems.Count(stem => known.Contains(stem));
        return NewFacts.AreNone(source, written) && shared > 0 && shared + stems.Count(stem => !known.Contains(stem) && borrowed.Contains(stem)) >= LeastShared * stems.Count;
    }

    private static HashSet<string> Stems(Draft draft) => draft.Tokens
        .Where(token => token.Kind == TokenKind.Word)
        .Select(token => Stem.Of(draft.FoldedForm(token)))
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);
}
