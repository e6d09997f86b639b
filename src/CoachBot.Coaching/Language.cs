namespace CoachBot.Coaching;

/// <summary>The two languages of the coach. Neither is the fallback of the other.</summary>
public enum Language
{
    French,
    English,
}
