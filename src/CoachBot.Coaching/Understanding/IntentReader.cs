using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Understanding;

/// <summary>
/// Reads what a message of a one-to-one chat asks for. Explicit commands are certain; a handed-over draft nearly so; the
/// rest is weighed by a learned model, and a text that is no question and no command is a draft.
/// </summary>
public sealed class IntentReader
{
    /// <summary>The name of the weights.</summary>
    public const string Weights = "intents";

    private const float HandedOver = 4;
    private readonly LinearModel _model;

    /// <param name="model">A model with a label for each intent, in the order of <see cref="Intent"/>.</param>
    public IntentReader(LinearModel model) => _model = model;

    public static IntentReader Load() => new(LinearModel.Load(Weights));

    public IntentReading Read(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        using (var folded = new FoldedText(message))
        {
            if (Commands.Find(folded) is { } command)
            {
                return new(command, 1, command == Intent.Review ? Intent.Help : Intent.Review, command == Intent.Review ? string.Empty : null);
            }
        }

        var draft = Introduction.Strip(message);
        if (IsInAnotherScript(message))
        {
            // No question and no command that the coach could know, so a draft.
            return new(Intent.Review, 0, Intent.Help, draft ?? message.Trim());
        }

        Span<float> scores = stackalloc float[_model.Labels.Count];
        _model.Score(IntentCues.Annotate(message), scores);
        scores[(int)Intent.Review] += draft is null ? 0 : HandedOver;
        var (best, next, confidence) = Rank(scores);
        return new(best, confidence, next, best == Intent.Review ? draft ?? message.Trim() : null);
    }

    private static bool IsInAnotherScript(string message) =>
        message.Any(char.IsLetter) && !Fold.Text(message).Any(char.IsAsciiLetterLower);

    private static (Intent Best, Intent Next, float Confidence) Rank(ReadOnlySpan<float> scores)
    {
        var (best, next) = (0, -1);
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            sum += Math.Exp(scores[i]);
            if (i > 0 && scores[i] > scores[best])
            {
                (best, next) = (i, best);
            }
            else if (i > 0 && (next < 0 || scores[i] > scores[next]))
            {
                next = i;
            }
        }

        return ((Intent)best, (Intent)next, (float)(Math.Exp(scores[best]) / sum));
    }
}
