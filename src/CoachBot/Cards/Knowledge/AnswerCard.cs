using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Knowledge;

namespace CoachBot.Cards.Knowledge;

/// <summary>The answer to a question, where it comes from, what to do with it, and what to ask next.</summary>
internal static class AnswerCard
{
    private const int MostQuestions = 3;

    public static AdaptiveCard Build(CardText text, KnowledgeAnswer answer)
    {
        var entries = answer.Entries.Select(entry => Say(text, entry));
        var passages = answer.Passages.Select(passage => GuidanceBlock.Say(text, passage));
        return Parts.Card(
            text,
            string.Join("\n\n", answer.GuidanceFirst ? passages.Concat(entries) : entries.Concat(passages)),
            [.. Blocks(text, answer), .. NextQuestions(text, answer.Entries)]);
    }

    private static IEnumerable<AdaptiveElement> Blocks(CardText text, KnowledgeAnswer answer)
    {
        var (afterPassages, afterEntries) = answer.GuidanceFirst ? (answer.Passages.Count, 0) : (0, answer.Entries.Count);
        var entries = answer.Entries.Select((entry, index) => Block(text, entry, afterPassages + index + 1));
        var passages = answer.Passages.Select((passage, index) => GuidanceBlock.Build(text, passage, index + 1, afterEntries + index + 1));
        return answer.GuidanceFirst ? passages.Concat(entries) : entries.Concat(passages);
    }

    private static IEnumerable<AdaptiveElement> NextQuestions(CardText text, IReadOnlyList<KnowledgeEntry> entries) => entries.Count == 0 ? [] :
    [
        Parts.Subtle(text.NextQuestions),
        Parts.Buttons(entries.SelectMany(entry => entry.Next).Distinct(StringComparer.Ordinal).Take(MostQuestions).Select(question => AskButton(text, question, question))),
    ];

    /// <summary>A button that asks a question; its title may be shorter than the question.</summary>
    public static AdaptiveAction AskButton(CardText text, string title, string question) =>
        Parts.Button(title, new ButtonData { Verb = Verbs.Ask, Question = question, Language = text.Language.Code() });

    private static AdaptiveContainer Block(CardText text, KnowledgeEntry entry, int number) => new()
    {
        Id = "answer-" + entry.Topic,
        Separator = number > 1,
        Items =
        [
            Parts.Heading(entry.Title),
            Parts.Text(entry.Answer),
            Parts.Subtle(Parts.Source(text, entry.Citation), $"citation-{number}"),
            Parts.Labelled(text, text.WhatToDo, entry.Advice),
            Parts.Subtle(Parts.Source(text, entry.AdviceBasis)),
        ],
    };

    private static string Say(CardText text, KnowledgeEntry entry) =>
        $"{entry.Answer} ({Parts.Cite(text, entry.Citation)})\n{text.WhatToDo}{text.Colon} {entry.Advice} ({Parts.Cite(text, entry.AdviceBasis)})";
}
