using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Cards;
using CoachBot.Cards.Approvals;
using CoachBot.Cards.Crisis;
using CoachBot.Cards.Knowledge;
using CoachBot.Cards.Practice;
using CoachBot.Cards.Review;
using CoachBot.Coaching;
using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Practice;
using CoachBot.Tests.Approvals;
using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.Cards;

/// <summary>The JSON of each kind of card, kept in Snapshots/. COACHBOT_UPDATE_SNAPSHOTS=1 writes it anew, to be read in the diff.</summary>
public sealed class CardSnapshotTests
{
    private static readonly Coach Coach = Coach.Load();

    public static TheoryData<string, string> Cards
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in new[] { "review", "answer", "unknown", "tip", "help", "exercise", "crisis", "approval-request", "approval-asked", "approval-done", "approval-answer", "approval-choice" })
            {
                data.Add(kind, "fr");
                data.Add(kind, "en");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_is_what_its_snapshot_says(string kind, string language)
    {
        var json = Build(kind, LanguageExtensions.FromCulture(language)!.Value).ToJson().ReplaceLineEndings("\n") + "\n";
        Snapshot.Matches($"Cards/Snapshots/{kind}.{language}.json", json);
    }

    private static AdaptiveCard Build(string kind, Language language)
    {
        var text = CardText.In(language);
        return kind switch
        {
            "review" => ReviewCard.Build(text, Coach.Review(language == Language.French ? "Notre stand est au hall B : http://exemple.fr/plan?utm_source=x" : "Our stand is in hall B: http://example.com/map?utm_source=x", language), "version"),
            "answer" => AnswerCard.Build(text, new([Coach.Entry("politics", language)!], [], [], false)),
            "unknown" => UnknownCard.Build(text, [Coach.Entry("time", language)!]),
            "tip" => TipCard.Build(text, Coach.NextTip(language, "crisis", []), "crisis"),
            "help" => HelpCard.Build(text),
            "exercise" => ExerciseCard.Build(text, Coach.Practice.Next(new PracticeRecord(), language).Exercise),
            "approval-request" => ApprovalRequestCard.Build(text, Samples.Approval(language), Coach.Review(Samples.Draft(language), language), null),
            "approval-asked" => ApprovalAskedCard.Build(text, Samples.Approval(language), Delivery.NeverMet),
            "approval-done" => ApprovalDoneCard.Build(text, Samples.Approval(language, ApprovalAnswer.Approved)),
            "approval-answer" => ApprovalAnswerCard.Build(text, Samples.Approval(language, ApprovalAnswer.ChangesWanted)),
            "approval-choice" => ApproverChoiceCard.Build(text, "version", [new("Sacha Lindt", ["U1"]), new("Kim *Ott*", ["U2"])]),
            _ => CrisisCard.Build(text, Coach.Crisis.Start(null, language, CrisisSettings.Default)),
        };
    }
}
