using System.Collections.Frozen;
using System.Text;
using CoachBot.Coaching.Review.Kinds;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Rewriting;

/// <summary>What makes sentences worth keeping, and what makes what is left read as written.</summary>
internal static class Prose
{
    private const int FewestWords = 5;
    private const int ShortestSentence = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Dangling =
        KindData.Words("dangling", "words").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether sentences, by themselves, still make a message: a few words and something to take away.</summary>
    public static bool SaysSomething(Draft draft, IEnumerable<Sentence> sentences)
    {
        var kept = sentences.ToList();
        return kept.Exists(sentence => Words(draft, sentence) >= ShortestSentence && Takeaways(draft, sentence) > 0) && kept.Sum(sentence => Words(draft, sentence)) >= FewestWords;
    }

    /// <summary>Whether a sentence leans on the one before it: a fragment, a pronoun, an « et ».</summary>
    public static bool Leans(Draft draft, Sentence sentence) =>
        Dangling.Contains(draft.FoldedForm(draft.Tokens[sentence.FirstToken])) || (Words(draft, sentence) < ShortestSentence && Takeaways(draft, sentence) == 0);

    /// <summary>A link, a figure, a name or a question is what a reader takes away; the first sentence says what it is about.</summary>
    public static int Worth(Draft draft, Sentence sentence) => Takeaways(draft, sentence) + (sentence.FirstToken == 0 ? 4 : 0);

    private static int Takeaways(Draft draft, Sentence sentence)
    {
        var worth = 0;
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            var token = draft.Tokens[index];
            worth += token.Kind switch
            {
                TokenKind.Url => 6,
                TokenKind.Number => 3,
                TokenKind.Mention => 3,
                TokenKind.Word when token.Is(TokenTraits.Capitalised) && !token.Is(TokenTraits.Opening | TokenTraits.InHashtag) => 2,
                TokenKind.Punctuation when draft.FoldedForm(token) is "?" => 2,
                _ => 0,
            };
        }

        return worth;
    }

    /// <summary>Closes gaps, and takes away what a line cannot begin with. It touches neither links nor names.</summary>
    public static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            var words = line.Trim(' ', '\u00A0', '\u202F', '\t');
            if (words.Length > 0 || (repaired.Length > 0 && repaired[^1] != '\n'))
            {
                repaired.Append(Close(words)).Append('\n');
            }
        }

        return repaired.ToString().Trim();
    }

    private static string Close(string line)
    {
        var closed = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            var isSpare = character == ' ' && closed is [.., ' '];
            if (!isSpare)
            {
                closed.Append(character);
            }
        }

        var lead = 0;
        while (lead < closed.Length && closed[lead] is ',' or ';' or ' ' or '–' or '—')
        {
            lead++;
        }

        return closed.Remove(0, lead).ToString();
    }

    private static int Words(Draft draft, Sentence sentence)
    {
        var words = 0;
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            words += draft.Tokens[index].Kind == TokenKind.Word && !draft.Tokens[index].Is(TokenTraits.InHashtag) ? 1 : 0;
        }

        return words;
    }
}
