using System.Text;
using CoachBot.Coaching.Review.Parsing;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Review;

/// <summary>A draft post, parsed once. Every rule reads it; none parses again.</summary>
public sealed class Draft
{
    private Draft(string text, Language language, IReadOnlyList<PostEntity> entities, PostLength length, Parts parts)
    {
        Text = text;
        Language = language;
        Entities = entities;
        Length = length;
        Quotations = parts.Quotations;
        Tokens = parts.Tokens;
        Sentences = parts.Sentences;
        Folded = parts.Folded;
    }

    /// <summary>The text in Unicode normalisation form C, in which people write; every span counts its UTF-16 code units.</summary>
    public string Text { get; }

    public Language Language { get; }

    /// <summary>Mentions, lists, hashtags, cashtags and links as twitter-text v3 finds them, in order.</summary>
    public IReadOnlyList<PostEntity> Entities { get; }

    /// <summary>Weighted length as twitter-text v3 counts it.</summary>
    public PostLength Length { get; }

    /// <summary>What stands between quotation marks.</summary>
    public IReadOnlyList<TextSpan> Quotations { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The folded forms of all tokens, one after the other; see <see cref="FoldedForm"/>.</summary>
    private string Folded { get; }

    public static Draft Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var post = PostText.Parse(text);
        if (!ReferenceEquals(post.Composed, text))
        {
            // Rare: from here on the composed text is the draft, so that every index counts in one and the same text.
            post = PostText.Parse(post.Composed);
        }

        return new Draft(post.Composed, language, post.Entities, post.Length, Parts.Of(post.Composed, post.Entities));
    }

    /// <summary>Lower case, without accents, elision or possessive: what cues are compared with.</summary>
    public ReadOnlySpan<char> FoldedForm(Token token) => Folded.AsSpan(token.Folded.Start, token.Folded.Length);

    public ReadOnlySpan<char> Written(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The stretch of the draft from the first to the last token, both included.</summary>
    public TextSpan SpanOf(int firstToken, int lastToken) =>
        TextSpan.FromBounds(Tokens[firstToken].Span.Start, Tokens[lastToken].Span.End);

    private sealed record Scratch(List<Token> Tokens, List<Sentence> Sentences, StringBuilder Folded);

    private sealed record Parts(Token[] Tokens, Sentence[] Sentences, string Folded, List<TextSpan> Quotations)
    {
        private const int MostKept = 16_384;

        [ThreadStatic]
        private static Scratch? spare;

        public static Parts Of(string text, IReadOnlyList<PostEntity> entities)
        {
            var scratch = spare ?? new Scratch([], [], new StringBuilder());
            spare = null;
            new Tokenizer(text, entities, scratch.Tokens, scratch.Sentences, scratch.Folded).Run();
            var quotations = Parsing.Quotations.Find(text);
            MarkQuoted(scratch.Tokens, quotations);
            var parts = new Parts([.. scratch.Tokens], [.. scratch.Sentences], scratch.Folded.ToString(), quotations);
            GiveBack(scratch);
            return parts;
        }

        // What a huge draft needed is not kept for the small ones.
        private static void GiveBack(Scratch scratch)
        {
            if (scratch.Folded.Capacity <= MostKept)
            {
                scratch.Tokens.Clear();
                scratch.Sentences.Clear();
                scratch.Folded.Clear();
                spare = scratch;
            }
        }

        private static void MarkQuoted(List<Token> tokens, List<TextSpan> quotations)
        {
            var next = 0;
            foreach (var quotation in quotations)
            {
                while (next < tokens.Count && tokens[next].Span.Start < quotation.Start)
                {
                    next++;
                }

                for (; next < tokens.Count && tokens[next].Span.Start < quotation.End; next++)
                {
                    tokens[next] = tokens[next] with { Traits = tokens[next].Traits | TokenTraits.Quoted };
                }
            }
        }
    }
}
