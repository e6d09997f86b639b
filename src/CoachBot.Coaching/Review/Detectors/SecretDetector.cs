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

    private static readonly SecretWords Words = new();

    /// <summary>The secrets, in the order of the text.</summary>
    public static List<TextSpan> Find(Draft draft)
    {
        var found = new List<TextSpan>();
        var label = SecretLabel.None;
        var hasPasswordTalk = Words.TalksOfPasswords(draft);
        foreach (var chunk in new TextChunks(draft.Text))
        {
            if (SecretShape.IsKnownKey(draft.Text.AsSpan(chunk.Start, chunk.Length), out var key))
            {
                found.Add(new TextSpan(chunk.Start + key.Start, key.Length));
                continue;
            }

            var token = draft.TokenAt(chunk.Start);
            label = Words.LabelBefore(draft, token, label);
            if (label.Kind != SecretLabelKind.None || hasPasswordTalk)
            {
                Judge(draft, chunk, token, label, hasPasswordTalk, found);
            }
        }

        Phrases(draft, found);
        return found;
    }

    private static void Judge(Draft draft, TextSpan chunk, int token, SecretLabel label, bool hasPasswordTalk, List<TextSpan> found)
    {
        if (token < draft.Tokens.Count && draft.Tokens[token].Kind is TokenKind.Url or TokenKind.Mention or TokenKind.Hashtag)
        {
            return;
        }

        var written = draft.Text.AsSpan(chunk.Start, chunk.Length);
        var distance = token - label.Token;
        var isSameSentence = label.Kind != SecretLabelKind.None && token < draft.Tokens.Count && draft.Tokens[token].Sentence == draft.Tokens[label.Token].Sentence;
        var isSecret = label.Kind switch
        {
            SecretLabelKind.Password => (isSameSentence && distance <= PasswordReach && SecretShape.IsStrong(written)) || (distance <= AdjacentReach && isSameSentence && SecretShape.IsMixed(written)),
            SecretLabelKind.Key => isSameSentence && distance <= CodeReach && SecretShape.IsRandom(written),
            SecretLabelKind.Code => isSameSentence && distance <= CodeReach && Words.OpensSomething(draft, token) && (SecretShape.IsStrong(written) || SecretShape.IsCode(written)),
            SecretLabelKind.Pin => isSameSentence && distance <= CodeReach && SecretShape.IsCode(written),
            SecretLabelKind.Door => isSameSentence && distance <= PasswordReach && SecretShape.IsDialled(written),
            SecretLabelKind.Account => isSameSentence && distance <= PasswordReach && (SecretShape.IsStrong(written) || (SecretShape.IsMixed(written) && FollowsSlash(draft, token))),
            _ => false,
        };
        if (isSecret || (hasPasswordTalk && SecretShape.IsWordAndNumber(written)))
        {
            found.Add(chunk);
        }
    }

    private static bool FollowsSlash(Draft draft, int token) => token > 0 && draft.FoldedForm(draft.Tokens[token - 1]) is "/";

    /// <summary>A passphrase is words between quotation marks.</summary>
    private static void Phrases(Draft draft, List<TextSpan> found)
    {
        if (draft.Quotations.Count == 0 || !SecretWords.TalksOfPhrases(draft))
        {
            return;
        }

        foreach (var quotation in draft.Quotations)
        {
            var words = draft.Written(quotation).Count(' ') + 1;
            if (words is >= 3 and <= 24 && !draft.Written(quotation).ContainsAny(".!?,") && !found.Exists(other => other.Overlaps(quotation)))
            {
                found.Add(quotation);
            }
        }
    }
}
