using System.Diagnostics.Metrics;
using CoachBot.Operation;

namespace CoachBot.Model;

/// <summary>What the calls came to, for the operator's metrics and for the evaluation.</summary>
internal sealed class ModelUsage
{
    private readonly Histogram<double>? _duration;
    private readonly Counter<long>? _spent;
    private long _calls;
    private long _failures;
    private long _tokens;
    private long _ticks;

    public ModelUsage(IMeterFactory? factory = null)
    {
        var meter = factory?.Create(CoachMetrics.Name);
        _duration = meter?.CreateHistogram<double>("coachbot.model.duration", "s", "How long calls of the language model take, by kind and outcome.");
        _spent = meter?.CreateCounter<long>("coachbot.model.tokens", "{token}", "Tokens that calls of the language model use, by kind.");
    }

    public long Calls => Interlocked.Read(ref _calls);

    public long Failures => Interlocked.Read(ref _failures);

    public long Tokens => Interlocked.Read(ref _tokens);

    public TimeSpan Time => TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    public void Add(string kind, long tokens, TimeSpan time, bool failed)
    {
        Interlocked.Increment(ref _calls);
        Interlocked.Add(ref _failures, failed ? 1 : 0);
        Interlocked.Add(ref _tokens, tokens);
        Interlocked.Add(ref _ticks, time.Ticks);
        _duration?.Record(time.TotalSeconds, new("kind", kind), new("outcome", failed ? "failed" : "done"));
        _spent?.Add(tokens, new KeyValuePair<string, object?>("kind", kind));
    }
}
