using System.Globalization;
using CoachBot.Coaching;
using CoachBot.State.Nudges;
using Newtonsoft.Json;

namespace CoachBot.Bot;

/// <summary>The inputs of the settings card as a channel sends them back. What is missing or makes no sense changes nothing.</summary>
internal sealed record SettingsForm
{
    public const string LanguageId = "set-answers-in";
    public const string ToneId = "set-tone";
    public const string NudgeId = "set-nudge";
    public const string DayId = "set-day";
    public const string HourId = "set-hour";
    public const string ZoneId = "set-zone";
    public const string PauseId = "set-pause";
    public const string RetentionId = "set-retention";

    /// <summary>No choice: the message decides on the language, the organisation on the retention, nothing is sent.</summary>
    public const string None = "none";
    public const string Informal = "tu";
    public const string Formal = "vous";

    private const int MostPauseDays = 366;

    [JsonProperty(LanguageId)]
    public string? AnswersIn { get; init; }

    [JsonProperty(ToneId)]
    public string? Tone { get; init; }

    [JsonProperty(NudgeId)]
    public string? Nudge { get; init; }

    [JsonProperty(DayId)]
    public string? Day { get; init; }

    [JsonProperty(HourId)]
    public string? Hour { get; init; }

    [JsonProperty(ZoneId)]
    public string? Zone { get; init; }

    [JsonProperty(PauseId)]
    public string? Pause { get; init; }

    [JsonProperty(RetentionId)]
    public string? Retention { get; init; }

    public Language? LanguageOr(Language? before) =>
        AnswersIn == None ? null : AnswersIn is "fr" or "en" ? LanguageExtensions.FromCulture(AnswersIn) : before;

    public bool InformalOr(bool before) => Tone switch { Informal => true, Formal => false, _ => before };

    public int? RetentionOr(int? before, int most) =>
        Retention == None ? null : Number(Retention) is { } days && days >= 1 && days < most ? days : before;

    /// <summary>What to send, and when; null for nothing.</summary>
    public NudgeChoice? NudgeOr(NudgeChoice before, DateTimeOffset now) => !Enum.TryParse<NudgeKind>(Nudge, ignoreCase: true, out var kind) || !Enum.IsDefined(kind) ? null : new(
        kind,
        Number(Day) is { } day and <= 6 ? (DayOfWeek)day : before.Day,
        Number(Hour) is { } hour and <= 23 ? hour : before.Hour,
        Zone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : before.TimeZone,
        PausedUntil(before, now));

    private DateTimeOffset? PausedUntil(NudgeChoice before, DateTimeOffset now) => Number(Pause) switch
    {
        0 => null,
        { } days and <= MostPauseDays => now.AddDays(days),
        _ => before.PausedUntil > now ? before.PausedUntil : null,
    };

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
