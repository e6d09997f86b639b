using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>
/// Finds passwords, codes, keys and tokens: by their own shape (<c>sk_live_…</c>), or by a word that announces one (password, code, key…) and
/// a chunk of text that nobody would write but as a secret. Talk about passwords, with no secret in it, stays silent.
/// </summary>
internal sealed class SecretDetector
{
    private const int PasswordReach = 14;
    private const int CodeReach = 10;
    private const int AdjacentReach = 4;
    private const int PinReach = 5;
    private const int MostSecrets = 20;

    private static readonly SecretWords Words = new();

    /// <summary>The secrets, and whether a word just before announces them, so that "on request" can stand in their place.</summary>
    public static List<(TextSpan Span, bool IsAnnounced)> Find(Draft draft)
    {
        var found = new List<(TextSpan, bool)>();
        var label = SecretLabel.None;
        var hasPasswordTalk = Words.TalksOfPasswords(draft);
        foreach (var written in new TextChunks(draft.Text))
        {
            var chunk = SecretShape.ValueOf(draft.Text, written);
            var token = draft.TokenAt(chunk.Start);
            label = Words.LabelBefore(draft, token, label);
            if (IsSecret(draft, chunk, token, label, hasPasswordTalk) && found.Count < MostSecrets)
            {
                found.Add((chunk, IsAnnounced(draft, token, label)));
            }
        }

        Phrases(draft, found);
        return found;
    }

    private static bool IsSecret(Draft draft, TextSpan chunk, int token, SecretLabel label, bool hasPasswordTalk)
    {
        var written = draft.Text.AsSpan(chunk.Start, chunk.Length);
        if (token < draft.Tokens.Count && draft.Tokens[token].Kind is TokenKind.Url or TokenKind.Mention or TokenKind.Hashtag)
        {
            return false;
        }

        return SecretShape.IsKnownKey(written) || (hasPasswordTalk && SecretShape.IsWordAndNumber(written))
            || (IsSameSentence(draft, token, label) && IsExpected(draft, written, token, label));
    }

    private static bool IsExpected(Draft draft, ReadOnlySpan<char> written, int token, SecretLabel label)
    {
        var distance = token - label.Token;
        return label.Kind switch
        {
            SecretLabelKind.Password => (distance <= PasswordReach && SecretShape.IsStrong(written)) || (distance <= AdjacentReach && SecretShape.IsMixed(written)) || Words.IsGivenAway(draft, token, label),
            SecretLabelKind.Key => distance <= CodeReach && SecretShape.IsRandom(written),
            SecretLabelKind.Code => distance <= CodeReach && (SecretShape.IsStrong(written) || SecretShape.IsCode(written)) && Words.OpensSomething(draft, token),
            SecretLabelKind.Pin => distance <= PinReach && SecretShape.IsCode(written),
            SecretLabelKind.Door => distance <= PasswordReach && SecretShape.IsDialled(written),
            SecretLabelKind.Pass => distance <= 1 && SecretShape.IsMixed(written),
            SecretLabelKind.Account => distance is > 1 and <= PasswordReach && (SecretShape.IsStrong(written) || (SecretShape.IsMixed(written) && FollowsSlash(draft, token))),
            _ => false,
        };
    }

    private static bool IsSameSentence(Draft draft, int token, SecretLabel label) =>
        label.Kind != SecretLabelKind.None && token < draft.Tokens.Count && draft.Tokens[token].Sentence == draft.Tokens[label.Token].Sentence;

    private static bool IsAnnounced(Draft draft, int token, SecretLabel label) =>
        IsSameSentence(draft, token, label) && token - label.Latest <= AdjacentReach;

    private static bool FollowsSlash(Draft draft, int token) => token > 0 && draft.FoldedForm(draft.Tokens[token - 1]) is "/";

    /// <summary>A passphrase is words between quotation marks.</summary>
    private static void Phrases(Draft draft, List<(TextSpan Span, bool IsAnnounced)> found)
    {
        if (draft.Quotations.Count == 0 || !SecretWords.TalksOfPhrases(draft))
        {
            return;
        }

        foreach (var quotation in draft.Quotations)
        {
            var words = draft.Written(quotation).Count(' ') + 1;
            if (words is >= 3 and <= 24 && !draft.Written(quotation).ContainsAny(".!?,") && !found.Exists(other => other.Span.Overlaps(quotation)))
            {
                found.Add((quotation, false));
            }
        }
    }
}
