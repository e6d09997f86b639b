using System.Buffers;
using CoachBot.Coaching.Review.Detectors;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises on data by which a person can be reached, paid or identified.</summary>
internal sealed class PersonalDataRule(RuleInfo info) : IReviewRule
{
    private const int MostFindings = 20;

    // The order decides who names a number that fits several.
    private static readonly IDetector[] Detectors =
        [new IbanDetector(), new SocialSecurityDetector(), new CardDetector(), new EmailDetector(), new PhoneDetector(), new AddressDetector()];

    private static readonly SearchValues<char> Telltale = SearchValues.Create("@[(0123456789");

    public RuleInfo Info => info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var draft = context.Draft;
        if (!draft.Text.AsSpan().ContainsAny(Telltale))
        {
            return;
        }

        var isFirst = true;
        foreach (var detection in Find(draft).Take(MostFindings))
        {
            context.Report(info, detection.Span, info.Message.With("what", detection.What), HonestRest.InsteadOf(draft, detection.Span, isFirst));
            isFirst = false;
        }
    }

    private static List<Detection> Find(Draft draft)
    {
        var runs = DigitRun.Find(draft.Text);
        var found = new List<Detection>();
        foreach (var detector in Detectors)
        {
            detector.Find(draft, runs, found);
        }

        // Stable: of two that overlap the first detector's stays.
        var kept = new List<Detection>();
        foreach (var detection in found.Select((detection, order) => (detection, order)).OrderBy(pair => pair.detection.Span.Start).ThenBy(pair => pair.order).Select(pair => pair.detection))
        {
            if (kept.Count == 0 || !kept[^1].Span.Overlaps(detection.Span))
            {
                kept.Add(detection);
            }
        }

        return kept;
    }
}
