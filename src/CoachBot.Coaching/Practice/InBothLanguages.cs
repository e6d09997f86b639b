namespace CoachBot.Coaching.Practice;

/// <summary>Something that exists in both languages.</summary>
internal sealed record InBothLanguages<T>(T French, T English)
{
    public T this[Language language] => language == Language.French ? French : English;
}
