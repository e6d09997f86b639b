namespace CoachBot.Tests.Drivers;

/// <summary>Waits for what the app does after it acknowledged.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    public static async Task<T> GetAsync<T>(Func<T?> find, string what)
        where T : class
    {
        var start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < Longest)
        {
            if (find() is { } found)
            {
                return found;
            }

            await Task.Delay(Between, TimeProvider.System);
        }

        throw new TimeoutException($"There never was {what}.");
    }

    public static Task<T> FirstAsync<T>(Func<IReadOnlyList<T>> find, string what)
        where T : class => GetAsync(() => find() is [var first, ..] ? first : null, what);

    public static Task IsAsync(Func<bool> holds, string what) => GetAsync(() => holds() ? "" : null, what);
}
