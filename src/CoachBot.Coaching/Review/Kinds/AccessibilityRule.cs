using System.Globalization;
using System.Text;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises on more emoji than a screen reader can decently read out, and on letters styled with mathematical Unicode.</summary>
internal sealed class AccessibilityRule(RuleInfo info) : IReviewRule
{
    private const int Most = 3;

    private static readonly Localized Styled = new(
        "Des lettres décorées avec des symboles mathématiques : un lecteur d'écran les épelle ou les tait.",
        "Letters styled with mathematical symbols: a screen reader spells them out or skips them.");

    public RuleInfo Info => info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var run in StyledLetters.Find(context.Draft.Text))
        {
            var plain = context.Draft.Text.Substring(run.Start, run.Length).Normalize(NormalizationForm.FormKC);
            context.Report(info, run, Styled, new TextEdit(run, plain));
        }

        var emoji = new List<TextSpan>();
        foreach (var span in Emoji.In(context.Draft.Text))
        {
            emoji.Add(span);
        }

        if (emoji.Count > Most)
        {
            var count = emoji.Count.ToString(CultureInfo.InvariantCulture);
            var surplus = EmojiSurplus.Of(context.Draft.Text, emoji);
            context.Report(info, surplus.Span, info.Message.With("count", count), surplus.Edits(Most));
        }
    }
}
