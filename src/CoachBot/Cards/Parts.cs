using System.Globalization;
using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;

namespace CoachBot.Cards;

/// <summary>The pieces that all cards are made of, so that they look and read alike.</summary>
internal static class Parts
{
    private static readonly AdaptiveSchemaVersion Version = new(1, 5);

    public static AdaptiveCard Card(CardText text, string fallback, params IEnumerable<AdaptiveElement> body) => new(Version)
    {
        Lang = text.Language.Code(),
        FallbackText = fallback,
        Speak = fallback,
        Body = [.. body],
    };

    public static AdaptiveTextBlock Text(string text) => new(text) { Wrap = true };

    public static AdaptiveTextBlock Subtle(string text, string? id = null) => new(text)
    {
        Id = id,
        Wrap = true,
        IsSubtle = true,
        Size = AdaptiveTextSize.Small,
        Spacing = AdaptiveSpacing.Small,
    };

    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Wrap = true,
        Weight = AdaptiveTextWeight.Bolder,
        Size = AdaptiveTextSize.Medium,
        Style = AdaptiveTextBlockStyle.Heading,
    };

    public static AdaptiveTextBlock Label(string text) => new(text)
    {
        Wrap = true,
        Weight = AdaptiveTextWeight.Bolder,
        Spacing = AdaptiveSpacing.Small,
    };

    /// <summary>Words that somebody wrote: runs are shown as they are, a text block would read them as Markdown.</summary>
    public static AdaptiveRichTextBlock Verbatim(string text) => new() { Inlines = [.. Runs(text)], Spacing = AdaptiveSpacing.Small };

    /// <summary>
    /// A text as runs. Two braces never stand in one run: clients replace <c>{{DATE(…)}}</c>, and a draft must be shown as it is.
    /// </summary>
    public static IEnumerable<AdaptiveTextRun> Runs(string text)
    {
        var start = 0;
        while (text.IndexOf("{{", start, StringComparison.Ordinal) is var brace and >= 0)
        {
            yield return new AdaptiveTextRun(text[start..(brace + 1)]);
            start = brace + 1;
        }

        yield return new AdaptiveTextRun(text[start..]);
    }

    /// <summary>A sentence after a word in bold. Runs, because not every client reads Markdown.</summary>
    public static AdaptiveRichTextBlock Labelled(CardText text, string label, string sentence) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Inlines = [new AdaptiveTextRun(label + text.Colon + " ") { Weight = AdaptiveTextWeight.Bolder }, new AdaptiveTextRun(sentence)],
    };

    /// <summary>A button that works as Action.Execute and, where a host does not know that, as Action.Submit.</summary>
    public static AdaptiveAction Button(string title, ButtonData data, string style = "default")
    {
        var json = data.ToJson();
        return new AdaptiveExecuteAction
        {
            Title = title,
            Verb = data.Verb,
            Data = json,
            Style = style,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, Data = json, Style = style }),
        };
    }

    /// <summary>What a message may have meant instead; nothing where there is no doubt.</summary>
    public static IEnumerable<AdaptiveElement> Otherwise(CardText text, ButtonData? data) => data is null ? [] :
    [
        Subtle(text.MeantOtherwise),
        Buttons(Button(text.TitleOf(data.Verb), data with { Language = text.Language.Code() })),
    ];

    /// <summary>The way back to a draft.</summary>
    public static AdaptiveAction OpenDraft(CardText text, string title, string draftId) =>
        Button(title, new ButtonData { Verb = Verbs.OpenDraft, Draft = draftId, Language = text.Language.Code() });

    public static AdaptiveActionSet Buttons(params IEnumerable<AdaptiveAction> actions) => new() { Actions = [.. actions], Spacing = AdaptiveSpacing.Small };

    /// <summary>Where something comes from, as one line.</summary>
    public static string Source(CardText text, Citation citation) => $"{text.Source}{text.Colon} {Cite(text, citation)}";

    /// <summary>An element for words that may be missing.</summary>
    public static IEnumerable<AdaptiveElement> Optional(string? words, Func<string, AdaptiveElement> show) =>
        string.IsNullOrEmpty(words) ? [] : [show(words)];

    public static string Cite(CardText text, Citation citation) => citation.Kind switch
    {
        CitationKind.Article => Format(text.ArticleParagraph, citation.Source[text.Language], string.Join(", ", citation.Paragraphs)),
        CitationKind.Organisation => Format(text.OrganisationSource, citation.Source[text.Language]),
        _ => Format(text.PracticeSource, citation.Source[text.Language]),
    };

    public static string Format(string template, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, template, values);
}
