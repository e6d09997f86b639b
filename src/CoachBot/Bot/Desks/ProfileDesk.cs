using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Model;
using CoachBot.Model.Cards;

namespace CoachBot.Bot.Desks;

/// <summary>Shows, changes and erases what the coach remembers of a person.</summary>
internal static class ProfileDesk
{
    public static AdaptiveCard Settings(CoachRequest.Settings request, CoachSession session)
    {
        if (request.Chosen is not { } chosen)
        {
            return SettingsCard.Build(session.Text, model: ModelSetting(session));
        }

        session.Profile.Language = chosen;
        var text = CardText.In(chosen);
        return SettingsCard.Build(text, text.LanguageSet, ModelSetting(session, text));
    }

    public static AdaptiveCard UseModel(CoachRequest.UseModel request, CoachSession session)
    {
        (session.Profile.WithoutModel, session.Profile.KnowsModel) = (!request.IsWanted, true);
        var words = ModelText.In(session.Language);
        return SettingsCard.Build(session.Text, request.IsWanted ? words.SwitchedOn : words.SwitchedOff, ModelSetting(session));
    }

    public static AdaptiveCard MyData(CoachSession session) => MyDataCard.Build(session.Text, session.Profile);

    private static AdaptiveElement? ModelSetting(CoachSession session, CardText? text = null) =>
        session.Model.Model is { } model ? ModelNotice.Setting(text ?? session.Text, model, !session.Profile.WithoutModel) : null;

    public static AdaptiveCard Forget(CoachSession session)
    {
        session.Profile.Forget();
        return NoticeCard.Build(session.Text, session.Profile.WithoutModel ? $"{session.Text.Forgotten} {ModelText.In(session.Language).RefusalKept}" : session.Text.Forgotten, "forget-me");
    }
}
