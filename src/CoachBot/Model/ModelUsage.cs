namespace CoachBot.Model;

/// <summary>What the calls came to.</summary>
internal sealed class ModelUsage
{
    private long _calls;
    private long _failures;
    private long _tokens;
    private long _ticks;

    public long Calls => Interlocked.Read(ref _calls);

    public long Failures => Interlocked.Read(ref _failures);

    public long Tokens => Interlocked.Read(ref _tokens);

    public TimeSpan Time => TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    public void Add(long tokens, TimeSpan time, bool failed)
    {
        Interlocked.Increment(ref _calls);
        Interlocked.Add(ref _failures, failed ? 1 : 0);
        Interlocked.Add(ref _tokens, tokens);
        Interlocked.Add(ref _ticks, time.Ticks);
    }
}
