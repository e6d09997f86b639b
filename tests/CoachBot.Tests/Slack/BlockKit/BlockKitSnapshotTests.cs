using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Cards;
using CoachBot.Cards.Approvals;
using CoachBot.Cards.Knowledge;
using CoachBot.Cards.Practice;
using CoachBot.Cards.Review;
using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Coaching;
using CoachBot.Coaching.Practice;
using CoachBot.Tests.Approvals;
using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>What cards look like in Slack, in Snapshots/ as text to read. COACHBOT_UPDATE_SNAPSHOTS=1 writes it anew, to be read in the diff.</summary>
public sealed class BlockKitSnapshotTests
{
    private static readonly Coach Coach = Coach.Load();

    [Theory]
    [InlineData("review", "fr")]
    [InlineData("review", "en")]
    [InlineData("answer", "fr")]
    [InlineData("answer", "en")]
    [InlineData("exercise", "fr")]
    [InlineData("exercise", "en")]
    [InlineData("approval-request", "fr")]
    [InlineData("approval-request", "en")]
    [InlineData("approval-answer", "fr")]
    [InlineData("approval-answer", "en")]
    public void A_card_looks_like_its_snapshot(string kind, string language)
    {
        var message = new BlockKitRenderer().Render(Build(kind, LanguageExtensions.FromCulture(language)!.Value));
        BlockLint.Message(message.Text, message.Blocks);
        var drawn = BlockDrawing.Of(message.Blocks);
        Snapshot.Matches($"Slack/BlockKit/Snapshots/{kind}.{language}.txt", drawn);
    }

    private static AdaptiveCard Build(string kind, Language language)
    {
        var text = CardText.In(language);
        return kind switch
        {
            "review" => ReviewCard.Build(text, Coach.Review(Draft(language), language), "version"),
            "answer" => AnswerCard.Build(text, new([Coach.Entry("politics", language)!], [], [], false)),
            "approval-request" => ApprovalRequestCard.Build(text, Samples.Approval(language), Coach.Review(Samples.Draft(language), language), null),
            "approval-answer" => ApprovalAnswerCard.Build(text, Samples.Approval(language, ApprovalAnswer.ChangesWanted)),
            _ => ExerciseCard.Build(text, Coach.Practice.Next(new PracticeRecord(), language).Exercise),
        };
    }

    private static string Draft(Language language) => language == Language.French
        ? "Enfin un gouvernement qui écoute les PME ! Lettre : http://exemple.fr/lettre #pme #industrie #emploi"
        : "At last a government that listens! Letter: http://example.com/letter #sme #industry #jobs";
}
