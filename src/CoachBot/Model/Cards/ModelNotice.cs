using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.State;

namespace CoachBot.Model.Cards;

/// <summary>Tells a person that a model reads along, and lets them switch it off.</summary>
internal static class ModelNotice
{
    public const string On = "on";
    public const string Off = "off";

    /// <summary>What is told once, on the first card that concerns it.</summary>
    public static AdaptiveElement Once(CardText text, string model) => Line(text, "model-notice", Parts.Format(ModelText.Of(text).Notice, model), isOn: true);

    /// <summary>The line among the settings.</summary>
    public static AdaptiveElement Setting(CardText text, string model, bool isOn)
    {
        var words = ModelText.Of(text);
        return Line(text, "model-setting", isOn ? Parts.Format(words.SettingOn, model) : words.SettingOff, isOn);
    }

    /// <summary>What is kept of the second reader, for the person's own data; null for nothing.</summary>
    public static AdaptiveFact? Kept(CardText text, CoachProfile profile)
    {
        var words = ModelText.Of(text);
        var read = profile.Drafts.Count(draft => draft.Opinion is not null);
        return profile.WithoutModel ? new AdaptiveFact(words.Reader, words.Refused)
            : read > 0 ? new AdaptiveFact(words.Reader, Parts.Format(words.ReadBy, read))
            : null;
    }

    private static AdaptiveContainer Line(CardText text, string id, string words, bool isOn)
    {
        var title = isOn ? ModelText.Of(text).Without : ModelText.Of(text).With;
        var data = new ButtonData { Verb = ModelVerbs.SetModel, Answer = isOn ? Off : On, Language = text.Language.Code() };
        return new AdaptiveContainer { Id = id, Separator = true, Items = [Parts.Subtle(words), Parts.Buttons(Parts.Button(title, data))] };
    }
}
