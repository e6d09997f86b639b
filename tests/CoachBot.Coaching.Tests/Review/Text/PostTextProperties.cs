using System.Text;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Text;
using CsCheck;

namespace CoachBot.Coaching.Tests.Review.Text;

public sealed class PostTextProperties
{
    private const int Samples = 3_000;

    private static readonly string[] Pieces =
    [
        "a", "Z", "9", " ", ".", "..", "-", "_", "/", "?", "=", ":", "://", "http://", "https://", "t.co/", "com", "fr", ".com", ".みんな", "exemple.fr",
        "é", "あ", "中国", "。", "@", "＠", "@user", "/liste", "#", "＃", "#tag", "$", "$AB.C", "(", ")", "!", "’", "«", "…", "\n", "\u202F", "\u3000",
        "\u200D", "\u202B", "\u061C", "\uFE0F", "\uFE0E", "\u20E3", "\uFEFF", "\uFFFE", "👍", "🏽", "👨‍👩‍👧", "1️⃣", "🇫", "🇫🇷", "☺", "©", "\uD83D", "\uDE00",
        "\u0301", "\u1112\u1161", "א", "م", "अ", "१", "𝒜", "xn--", "\0",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 24].Select(string.Concat);
    private static readonly Gen<string> AnyUnits = Gen.UShort.Select(unit => (char)unit).Array[0, 64].Select(units => new string(units));
    private static readonly Gen<string> Texts = Gen.Frequency((4, Words), (1, AnyUnits), (1, Gen.String));

    [Fact]
    public void Every_text_is_read_and_every_span_lies_within_it() => Texts.Sample(
        text =>
        {
            var post = PostText.Parse(text);
            var end = 0;
            foreach (var entity in post.Entities)
            {
                Assert.True(entity.Span.Start >= end && entity.Span.Length > 1);
                end = entity.Span.End;
                Assert.False(entity.Value(post.Composed).IsEmpty);
            }

            Assert.True(end <= post.Composed.Length);
            Assert.InRange(post.Length.FitsUpTo, 0, text.Length);
            Assert.True(!post.Length.IsValid || post.Length.FitsUpTo == text.Length);
        },
        iter: Samples);

    [Fact]
    public void The_same_text_is_read_the_same_way_twice() => Texts.Sample(
        text =>
        {
            var (first, second) = (PostText.Parse(text), PostText.Parse(text));
            Assert.Equal(first.Length, second.Length);
            Assert.Equal(first.Length, WeightedLength.Measure(text));
            Assert.Equal(first.Entities.AsEnumerable(), second.Entities.AsEnumerable());
            Assert.Equal(first.Entities.AsEnumerable(), PostEntities.Extract(first.Composed).AsEnumerable());
        },
        iter: Samples);

    [Fact]
    public void Lines_weigh_together_what_they_weigh_apart() => Gen.Select(Texts, Texts).Sample(
        (one, other) =>
            WeightedLength.Measure($"\n{one}\n{other}").Weighted
            == WeightedLength.Measure($"\n{one}").Weighted + WeightedLength.Measure($"\n{other}").Weighted,
        iter: Samples);

    [Fact]
    public void The_length_is_the_sum_of_links_emoji_and_characters() => Texts.Sample(
        text =>
        {
            // Without signs no other entity can hide a link.
            var composed = Normalization.ToComposed(string.Concat(text.Where(c => c is not ('@' or '＠' or '#' or '＃' or '$'))));
            var covered = new bool[composed.Length];
            var expected = PostEntities.Extract(composed).Sum(link => Cover(covered, link.Span) * 23);
            foreach (var emoji in Emoji.In(composed)) expected += covered[emoji.Start] ? 0 : Cover(covered, emoji) * 2;
            for (var i = 0; i < composed.Length; i++)
            {
                if (covered[i]) continue;
                var rune = Rune.TryGetRuneAt(composed, i, out var whole) ? whole.Value : char.MaxValue;
                expected += rune is <= 0x10FF or (>= 0x2000 and <= 0x200D) or (>= 0x2010 and <= 0x201F) or (>= 0x2032 and <= 0x2037) ? 1 : 2;
                i += rune > char.MaxValue ? 1 : 0;
            }

            Assert.Equal(expected, WeightedLength.Measure(composed).Weighted);
        },
        iter: Samples);

    [Fact]
    public void A_widened_span_holds_the_span_and_stays_as_it_is_when_widened_again() => Gen.Select(Texts, Gen.Int[0, 70], Gen.Int[0, 70]).Sample(
        (text, start, length) =>
        {
            var span = TextSpan.FromBounds(Math.Min(start, text.Length), Math.Min(start + length, text.Length));
            var widened = Graphemes.Widen(text, span);
            Assert.True(widened.Start <= span.Start && (length == 0 || widened.End >= span.End) && widened.End <= text.Length);
            Assert.Equal(widened, Graphemes.Widen(text, widened));
        },
        iter: Samples);

    [Fact]
    public void Emoji_never_overlap_and_are_never_cut() => Texts.Sample(
        text =>
        {
            var end = 0;
            foreach (var emoji in Emoji.In(text))
            {
                Assert.True(emoji.Start >= end && emoji.Length > 0 && emoji.End <= text.Length);
                Assert.False(char.IsLowSurrogate(text[emoji.Start]) || char.IsHighSurrogate(text[emoji.End - 1]));
                end = emoji.End;
            }
        },
        iter: Samples);

    private static int Cover(bool[] covered, TextSpan span)
    {
        Array.Fill(covered, value: true, span.Start, span.Length);
        return 1;
    }
}
