namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token with which the bot calls channels, kept until shortly before it ends.</summary>
internal sealed class ChannelToken
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly ITokenSource source;
    private readonly TimeProvider time;
    private readonly Lock gate = new Lock();
    private Task<Kept> current;

    internal ChannelToken(ITokenSource source, TimeProvider time)
    {
        this.source = source;
        this.time = time;
    }

    internal async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        Kept kept = await Current().WaitAsync(cancellationToken);
        return kept.Value;
    }

    // One fetch for all who wait; who stops waiting does not stop it.
    private Task<Kept> Current()
    {
        lock (gate)
        {
            bool usable = current is not null && (!current.IsCompleted || (current.IsCompletedSuccessfully && time.GetUtcNow() < current.Result.RenewAt));
            current = usable ? current : FetchAsync();
            return current;
        }
    }

    private async Task<Kept> FetchAsync()
    {
        IssuedToken issued = await source.FetchAsync();
        return new Kept(issued.Value, time.GetUtcNow() + (issued.Lifetime > 2 * Margin ? issued.Lifetime - Margin : issued.Lifetime / 2));
    }

    private sealed record Kept(string Value, DateTimeOffset RenewAt);
}
