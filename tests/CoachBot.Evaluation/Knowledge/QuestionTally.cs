using System.Globalization;
using CoachBot.Coaching.Knowledge;
using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation.Knowledge;

/// <summary>Counts how questions were answered.</summary>
public sealed class QuestionTally
{
    private int _answerable;
    private int _best;
    private int _acceptable;
    private int _refused;
    private int _unanswerable;
    private int _recognised;

    private readonly List<string> _mistakes = [];

    /// <summary>The questions that got no acceptable topic, a line each.</summary>
    public IReadOnlyList<string> Mistakes => _mistakes;

    public void Add(LabelledMessage question, KnowledgeAnswer answer)
    {
        var got = answer.IsKnown ? answer.Entries[0].Topic : Topics.Unknown;
        var isRight = string.Equals(got, question.Labels[0], StringComparison.Ordinal);
        if (string.Equals(question.Labels[0], Topics.Unknown, StringComparison.Ordinal))
        {
            _unanswerable++;
            _recognised += isRight ? 1 : 0;
        }
        else
        {
            _answerable++;
            _best += isRight ? 1 : 0;
            _acceptable += question.Labels.Contains(got, StringComparer.Ordinal) ? 1 : 0;
            _refused += answer.IsKnown ? 0 : 1;
        }

        if (!question.Labels.Contains(got, StringComparer.Ordinal))
        {
            _mistakes.Add($"{question.Labels[0],-15} -> {got,-15} {(answer.IsKnown ? "" : "(" + answer.Nearest[0].Topic + ") ")}{question.Text}");
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"topic first {_best}/{_answerable} = {Percent(_best, _answerable):F1} %  first or acceptable {Percent(_acceptable, _answerable):F1} %  refused {_refused} = {Percent(_refused, _answerable):F1} %  unanswerable recognised {_recognised}/{_unanswerable} = {Percent(_recognised, _unanswerable):F1} %");

    private static double Percent(int part, int whole) => 100.0 * part / Math.Max(1, whole);
}
