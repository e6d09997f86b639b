using System.Collections.Frozen;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>The words around a place in a draft, compared with a list.</summary>
internal sealed class Surroundings
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <param name="section">A section of the data file <c>personal</c>, folded words.</param>
    public Surroundings(string section) =>
        _words = KindData.Words("personal", section).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether one of the words stands among the <paramref name="reach"/> tokens before a position, within its sentence or the one before.</summary>
    public bool Precede(Draft draft, int position, int reach)
    {
        var token = draft.TokenAt(position) - 1;
        for (var step = 0; step < reach && token >= 0; step++, token--)
        {
            if (_words.Contains(draft.FoldedForm(draft.Tokens[token])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words stands within <paramref name="reach"/> tokens of a position in its sentence.</summary>
    public bool Near(Draft draft, int position, int reach)
    {
        var at = Math.Min(draft.TokenAt(position), draft.Tokens.Count - 1);
        if (at < 0)
        {
            return false;
        }

        var sentence = draft.Sentences[draft.Tokens[at].Sentence];
        var last = Math.Min(sentence.EndToken, at + reach);
        for (var token = Math.Max(sentence.FirstToken, at - reach); token < last; token++)
        {
            if (_words.Contains(draft.FoldedForm(draft.Tokens[token])))
            {
                return true;
            }
        }

        return false;
    }
}
