using System.Collections.Concurrent;

namespace CoachBot.Channels.Slack.WebApi;

/// <summary>Slack limits each method for each workspace by itself.</summary>
internal sealed class RateGates(TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Workspace, string Method), RateGate> _gates = new();

    public RateGate For(string workspace, string method) => _gates.GetOrAdd((workspace, method), _ => new RateGate(time));
}
