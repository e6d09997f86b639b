using System.Globalization;
using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation.Knowledge;

/// <summary>The labelled questions, by who wrote them and what they are for.</summary>
internal static class QuestionSets
{
    /// <summary>Written by another hand than the entries.</summary>
    public static IReadOnlyList<LabelledMessage> Corpus { get; } = CorpusReader.Messages("questions");

    /// <summary>Written to tune with.</summary>
    public static IReadOnlyList<LabelledMessage> Authored { get; } = Own("authored");

    /// <summary>The questions among the labelled chat messages, by yet another hand: never trained on.</summary>
    public static IReadOnlyList<LabelledMessage> Chat { get; } = Own("chat-questions");

    /// <summary>Written with <see cref="Authored"/>, and not looked at while tuning.</summary>
    public static IReadOnlyList<LabelledMessage> KeptAside => Own("kept-aside");

    /// <summary>Written to train with.</summary>
    public static IReadOnlyList<LabelledMessage> Training { get; } = [.. Own("training"), .. Own("unanswerable")];

    /// <summary>Questions of one group stay on one side of a split.</summary>
    public static int Group(LabelledMessage question) => int.Parse(question.Id[3..], CultureInfo.InvariantCulture);

    private static IReadOnlyList<LabelledMessage> Own(string name) => CorpusReader.Messages(Path.Combine("..", "questions", name));
}
