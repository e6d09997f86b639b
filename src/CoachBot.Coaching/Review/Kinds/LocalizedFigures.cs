namespace CoachBot.Coaching.Review.Kinds;

internal static class LocalizedFigures
{
    /// <summary>Fills the placeholder <c>{name}</c> with words that differ by language.</summary>
    public static Localized With(this Localized text, string name, Localized value)
    {
        var placeholder = "{" + name + "}";
        return new Localized(text.French.Replace(placeholder, value.French, StringComparison.Ordinal), text.English.Replace(placeholder, value.English, StringComparison.Ordinal));
    }
}
