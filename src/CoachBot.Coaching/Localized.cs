namespace CoachBot.Coaching;

/// <summary>A sentence said in both languages.</summary>
public sealed record Localized(string French, string English)
{
    public string this[Language language] => language == Language.French ? French : English;
}
