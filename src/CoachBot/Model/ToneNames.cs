using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model;

/// <summary>The tones as buttons carry them.</summary>
internal static class ToneNames
{
    private const string Sober = "sober";
    private const string Warm = "warm";

    public static string Of(RewriteTone tone) => tone == RewriteTone.Warm ? Warm : Sober;

    /// <summary>Null where a button names none: the rules' own rewrite is meant.</summary>
    public static RewriteTone? Read(string? name) => name switch
    {
        Sober => RewriteTone.Sober,
        Warm => RewriteTone.Warm,
        _ => null,
    };
}
