namespace CoachBot.Coaching.Learning;

/// <summary>Tells French from English, in a single word where the word belongs to one of them.</summary>
public sealed class LanguageIdentifier
{
    /// <summary>The name of the weights.</summary>
    public const string Weights = "language";

    // The log-odds that an accented letter adds, up to two of them: a name may carry one in English, too.
    private const float Accent = 1.5f;

    private readonly LinearModel _model;

    /// <param name="model">A model of one label: the log-odds of French.</param>
    public LanguageIdentifier(LinearModel model) => _model = model;

    public static LanguageIdentifier Load() => new(LinearModel.Load(Weights));

    public LanguageGuess Identify(string text)
    {
        using var folded = new FoldedText(text);
        return Identify(folded);
    }

    public LanguageGuess Identify(FoldedText text)
    {
        Span<float> scores = stackalloc float[1];
        var known = _model.Score(text, scores);
        var french = scores[0] + (Accent * Math.Min(2, text.Accents));
        var undecided = known == 0 || !HasTellingWord(text) || Math.Abs(french) < _model.Labels[0].Parameters[0];
        return new(undecided ? null : french > 0 ? Language.French : Language.English, Logistic.Of(Math.Abs(french)));
    }

    private static bool HasTellingWord(FoldedText text)
    {
        for (var token = 0; token < text.TokenCount; token++)
        {
            if (text.Tokens[token].Kind == TokenKind.Word && char.IsAsciiLetter(text.Word(token)[0]) && !IsNeutral(text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNeutral(ReadOnlySpan<char> word) =>
        word is "ok" or "okay" or "rt" or "lol" or "ff" or "pdg" or "ceo" or "x" or "twitter" or "linkedin" or "quiz" or "menu" or "stop";
}
