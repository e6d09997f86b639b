using System.Collections.Frozen;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>The words around secrets, from the data file <c>secrets</c>.</summary>
internal sealed class SecretWords
{
    private const int Reach = 10;

    private readonly FrozenDictionary<string, SecretLabelKind>.AlternateLookup<ReadOnlySpan<char>> _labels;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _opens = Read("opens");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _harmless = Read("harmless-codes");

    public SecretWords()
    {
        var labels = new Dictionary<string, SecretLabelKind>(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<SecretLabelKind>().Where(kind => kind != SecretLabelKind.None))
        {
            foreach (var word in KindData.Words("secrets", $"{kind}"))
            {
                labels.Add(word, kind);
            }
        }

        _labels = labels.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The label that holds at a token. Within a sentence the stronger word stays in force.</summary>
    public SecretLabel LabelBefore(Draft draft, int token, SecretLabel label)
    {
        var (kind, at, latest, read) = label;
        for (; read < token && read < draft.Tokens.Count; read++)
        {
            var next = KindAt(draft, read);
            var isNewSentence = kind != SecretLabelKind.None && draft.Tokens[at].Sentence != draft.Tokens[read].Sentence;
            if (isNewSentence)
            {
                kind = SecretLabelKind.None;
            }

            latest = next != SecretLabelKind.None ? read : latest;
            if (next != SecretLabelKind.None && (kind == SecretLabelKind.None || next <= kind || read - at > Reach))
            {
                (kind, at) = (next, read);
            }
        }

        return new SecretLabel(kind, at, latest, read);
    }

    /// <summary>Whether the draft names a password anywhere.</summary>
    public bool TalksOfPasswords(Draft draft)
    {
        for (var token = 0; token < draft.Tokens.Count; token++)
        {
            if (KindAt(draft, token) == SecretLabelKind.Password)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the draft names a passphrase or a recovery phrase.</summary>
    public static bool TalksOfPhrases(Draft draft)
    {
        for (var token = 0; token < draft.Tokens.Count; token++)
        {
            var word = draft.FoldedForm(draft.Tokens[token]);
            if (word is "passphrase" || (word is "phrase" && Has(draft, token, "recovery", "seed", "secret", "secrete", "recuperation", "mnemonique")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence has something that a code opens (a door, a network, an account) and no harmless kind of code.</summary>
    public bool OpensSomething(Draft draft, int token)
    {
        var sentence = draft.Sentences[draft.Tokens[token].Sentence];
        var opens = false;
        var last = Math.Min(sentence.EndToken, token + 16);
        for (var index = Math.Max(sentence.FirstToken, token - 24); index < last; index++)
        {
            var word = draft.FoldedForm(draft.Tokens[index]);
            if (_harmless.Contains(word))
            {
                return false;
            }

            opens |= _opens.Contains(word);
        }

        return opens;
    }

    /// <summary>
    /// Whether the one word that follows <c>password:</c>, or follows <c>password</c> after a user name, is the password itself: it stands alone before a
    /// mark, and is no word of grammar.
    /// </summary>
    public bool IsGivenAway(Draft draft, int token, SecretLabel label)
    {
        var hasColon = token == label.Token + 2 && draft.FoldedForm(draft.Tokens[label.Token + 1]) is ":" or "=";
        if (!hasColon && (token != label.Token + 1 || !HasAccountBefore(draft, label.Token)))
        {
            return false;
        }

        var isLast = token + 1 == draft.Tokens.Count || draft.FoldedForm(draft.Tokens[token + 1]) is "," or "." or ";" or ")" or "!";
        return isLast && draft.Tokens[token].Kind == Parsing.TokenKind.Word && draft.Tokens[token].Span.Length > 3 && !CapitalRuns.IsSmallWord(draft, draft.Tokens[token]);
    }

    private bool HasAccountBefore(Draft draft, int token)
    {
        for (var index = token - 1; index >= 0 && index > token - Reach && draft.Tokens[index].Sentence == draft.Tokens[token].Sentence; index--)
        {
            if (KindAt(draft, index) == SecretLabelKind.Account)
            {
                return true;
            }
        }

        return false;
    }

    private SecretLabelKind KindAt(Draft draft, int token)
    {
        var word = draft.FoldedForm(draft.Tokens[token]);
        if (word is "passe" && token > 1)
        {
            var isMotDePasse = draft.FoldedForm(draft.Tokens[token - 1]) is "de" && draft.FoldedForm(draft.Tokens[token - 2]) is "mot";
            return isMotDePasse ? SecretLabelKind.Password : draft.FoldedForm(draft.Tokens[token - 1]) is "," or ";" or "/" ? SecretLabelKind.Pass : SecretLabelKind.None;
        }

        return _labels.TryGetValue(word, out var kind) ? kind : SecretLabelKind.None;
    }

    private static bool Has(Draft draft, int token, params ReadOnlySpan<string> words)
    {
        for (var index = Math.Max(0, token - 1); index < Math.Min(draft.Tokens.Count, token + 3); index++)
        {
            foreach (var word in words)
            {
                if (draft.FoldedForm(draft.Tokens[index]).SequenceEqual(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string section) =>
        KindData.Words("secrets", section).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
