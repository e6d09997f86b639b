using System.Diagnostics;
using System.Diagnostics.Metrics;
using CoachBot.Bot;
using CoachBot.Coaching.Review;

namespace CoachBot.Operation;

/// <summary>
/// What an operator can count: the meter and the activity source <c>CoachBot</c>. Tags are names out of the program's own
/// lists, never what somebody wrote, so that neither a draft nor a made-up channel name reaches a dashboard.
/// </summary>
internal sealed class CoachMetrics
{
    public const string Name = "CoachBot";

    public static readonly ActivitySource Source = new(Name);

    private static readonly double[] DurationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Histogram<double> _turns;
    private readonly Counter<long> _requests;
    private readonly Counter<long> _verdicts;
    private readonly Counter<long> _findings;
    private readonly Counter<long> _channelErrors;
    private readonly Counter<long> _limited;

    public CoachMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(Name);
        _turns = meter.CreateHistogram("coachbot.turn.duration", "s", "How long turns take, by channel, activity type and outcome.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = DurationBuckets });
        _requests = meter.CreateCounter<long>("coachbot.requests", "{request}", "What people ask for.");
        _verdicts = meter.CreateCounter<long>("coachbot.verdicts", "{draft}", "Drafts reviewed, by verdict and language.");
        _findings = meter.CreateCounter<long>("coachbot.findings", "{finding}", "Findings in reviewed drafts, by rule and severity.");
        _channelErrors = meter.CreateCounter<long>("coachbot.channel.errors", "{error}", "Messages a channel did not take, by channel and error type.");
        _limited = meter.CreateCounter<long>("coachbot.turns.limited", "{turn}", "Turns refused because a person or an organisation sent too many.");
    }

    public void TurnEnded(string channel, string type, bool failed, TimeSpan took) =>
        _turns.Record(took.TotalSeconds, new("channel", channel), new("type", type), new("outcome", failed ? "failed" : "done"));

    public void ChannelFailed(string channel, Exception exception) =>
        _channelErrors.Add(1, new("channel", channel), new("error.type", exception.GetType().Name));

    public void Limited(string channel) => _limited.Add(1, new KeyValuePair<string, object?>("channel", channel));

    /// <summary>Counts what a turn asked for and, for a new draft, what the review found.</summary>
    public void Answered(CoachRequest request, CoachSession session)
    {
        var kind = request.GetType().Name;
        System.Diagnostics.Activity.Current?.SetTag("coachbot.request", kind);
        _requests.Add(1, new KeyValuePair<string, object?>("request", kind));
        if (request is CoachRequest.Review && session.Report is { } report)
        {
            Reviewed(report);
        }
    }

    private void Reviewed(ReviewReport report)
    {
        _verdicts.Add(1, new("verdict", report.Verdict.ToString()), new("language", report.Draft.Language.ToString()));
        foreach (var finding in report.Findings)
        {
            _findings.Add(1, new("rule", finding.Rule.Id), new("severity", finding.Severity.ToString()), new("learned", finding.IsLearned));
        }
    }
}
