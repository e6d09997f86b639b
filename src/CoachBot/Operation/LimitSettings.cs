using System.Globalization;

namespace CoachBot.Operation;

/// <summary>How many messages and button presses are answered a minute (section <c>Limits</c>); 0 for as many as come.</summary>
internal sealed record LimitSettings(int TurnsPerMinuteAndPerson, int TurnsPerMinuteAndTenant)
{
    // A person types a dozen messages a minute.
    private const int Person = 60;
    private const int Tenant = 6_000;
    private const int Most = 10_000_000;

    /// <exception cref="ConfigurationException">A limit is no number.</exception>
    public static LimitSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        // A test on the developer's own machine sends as many as it likes.
        var isLimited = !environment.IsDevelopment();
        return new(
            Number(configuration, $"Limits:{nameof(TurnsPerMinuteAndPerson)}", isLimited ? Person : 0),
            Number(configuration, $"Limits:{nameof(TurnsPerMinuteAndTenant)}", isLimited ? Tenant : 0));
    }

    private static int Number(IConfiguration configuration, string key, int byDefault) => configuration[key] is not { Length: > 0 } given ? byDefault
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most ? number
        : throw new ConfigurationException($"{key} is '{given}': set it to a whole number from 0 (no limit) to {Most.ToString(CultureInfo.InvariantCulture)}.");
}
