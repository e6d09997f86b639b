using System.Collections.Concurrent;

namespace CoachBot.Model;

/// <summary>How much of the model each organisation may use: calls at once, and tokens a day (UTC).</summary>
internal sealed class ModelBudget(ModelSettings settings, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Account> _accounts = new(StringComparer.Ordinal);

    /// <summary>Takes a place, to be disposed when the call is over.</summary>
    /// <param name="tenant">The organisation.</param>
    /// <param name="limit">Which limit is reached where there is no place; empty otherwise.</param>
    /// <returns>Null where a limit is reached.</returns>
    public Place? Take(string tenant, out string limit)
    {
        var account = _accounts.GetOrAdd(tenant, static _ => new Account());
        limit = account.TryTake(Today(), settings) ?? "";
        return limit.Length > 0 ? null : new Place(account);
    }

    private DateOnly Today() => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    internal sealed class Place(Account account) : IDisposable
    {
        public void Spend(long tokens) => account.Spend(tokens);

        public void Dispose() => account.Leave();
    }

    internal sealed class Account
    {
        private readonly Lock _lock = new();
        private DateOnly _day;
        private long _tokens;
        private int _calls;

        public string? TryTake(DateOnly today, ModelSettings settings)
        {
            lock (_lock)
            {
                (_day, _tokens) = (today, today == _day ? _tokens : 0);
                var limit = _tokens >= settings.TokensPerDay ? "Model:TokensPerDay" : _calls >= settings.ConcurrentCalls ? "Model:ConcurrentCalls" : null;
                _calls += limit is null ? 1 : 0;
                return limit;
            }
        }

        public void Spend(long tokens)
        {
            lock (_lock)
            {
                _tokens += tokens;
            }
        }

        public void Leave()
        {
            lock (_lock)
            {
                _calls--;
            }
        }
    }
}
