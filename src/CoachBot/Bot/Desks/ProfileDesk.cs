using AdaptiveCards;
using CoachBot.Cards;

namespace CoachBot.Bot.Desks;

/// <summary>Shows, changes and erases what the coach remembers of a person.</summary>
internal static class ProfileDesk
{
    public static AdaptiveCard Settings(CoachRequest.Settings request, CoachSession session)
    {
        if (request.Chosen is not { } chosen)
        {
            return SettingsCard.Build(session.Text);
        }

        session.Profile.Language = chosen;
        var text = CardText.In(chosen);
        return SettingsCard.Build(text, text.LanguageSet);
    }

    public static AdaptiveCard MyData(CoachSession session) => MyDataCard.Build(session.Text, session.Profile);

    public static AdaptiveCard Forget(CoachSession session)
    {
        session.Profile.Forget();
        return NoticeCard.Build(session.Text, session.Text.Forgotten, "forget-me");
    }
}
