using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model;

/// <summary>The tones as buttons carry them.</summary>
internal static class ToneNames
{
    private const string Warm = "warm";

    public static string Of(RewriteTone tone) => tone == RewriteTone.Warm ? Warm : "sober";

    public static RewriteTone Read(string? name) => name == Warm ? RewriteTone.Warm : RewriteTone.Sober;
}
