namespace CoachBot.Coaching;

public static class LocalizedExtensions
{
    /// <summary>Fills the placeholder <c>{name}</c> in both languages.</summary>
    public static Localized With(this Localized text, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(text);
        var placeholder = "{" + name + "}";
        return new Localized(text.French.Replace(placeholder, value, StringComparison.Ordinal), text.English.Replace(placeholder, value, StringComparison.Ordinal));
    }
}
